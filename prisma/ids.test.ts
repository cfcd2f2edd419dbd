import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedPostgres, startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';

let directory: string;
let server: EmbeddedPostgres;
let client: pg.Client;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'hoi-ids-'));
  server = await startEmbedded({ directory, disposable: true });
  await migrate(server.ownerUrl);
  client = new pg.Client({ connectionString: server.ownerUrl });
  await client.connect();
}, 60_000);

afterAll(async () => {
  await client.end();
  await server.stop();
  await rm(directory, { recursive: true, force: true });
});

describe('an id that is made in SQL', () => {
  it('is a uuid of version 7 and says when it was made', async () => {
    const before = Date.now();
    const { rows } = await client.query<{ id: string; version: number; at: Date }>(
      `SELECT id, uuid_extract_version(id) AS version, uuid_extract_timestamp(id) AS at
       FROM (SELECT new_id() AS id FROM generate_series(1, 5000)) made`,
    );
    const after = Date.now();
    expect(new Set(rows.map(({ id }) => id)).size).toBe(5000);
    for (const { id, version, at } of rows) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(version).toBe(7);
      expect(at.getTime()).toBeGreaterThanOrEqual(before);
      expect(at.getTime()).toBeLessThanOrEqual(after);
    }
    // Of two milliseconds the later one's stand behind.
    const days = rows.map(({ at }) => at.getTime());
    const byId = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ at }) => at.getTime());
    expect(byId).toEqual(days.toSorted((a, b) => a - b));
  });

  it('comes from nowhere else: from no value that a column has by itself, no function, no migration', async () => {
    const { rows } = await client.query<{ place: string; sql: string }>(`
      SELECT adrelid::regclass::text AS place, pg_get_expr(adbin, adrelid) AS sql FROM pg_attrdef
      UNION ALL SELECT p.proname, p.prosrc FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname IN ('public', 'search')`);
    const migrations = path.join(import.meta.dirname, 'migrations');
    for (const place of await readdir(migrations)) {
      rows.push({
        place,
        sql: await readFile(path.join(migrations, place, 'migration.sql'), 'utf8'),
      });
    }
    const made = rows.filter(({ sql }) => /uuid_generate|gen_random_uuid|uuidv\d/i.test(sql));
    // What migrations did before is done; the last one here makes new_id.
    expect(made.map(({ place }) => place)).toEqual([
      'new_id',
      '20261123010100_two_clocks_rules',
      '20261123050000_organisation_revision',
      '20261129214000_ids_in_sql',
    ]);
  });
});
