import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedPostgres, startEmbedded } from './embedded.ts';
import { readFunctions } from './function-files.ts';
import { knownMigrations, migrate } from './migrate.ts';
import { differenceFromSchema } from './test/schema-engine.ts';

const nothing = { migrations: [], functions: [] };

let directory: string;
let server: EmbeddedPostgres;

async function ask<Row extends pg.QueryResultRow>(
  sql: string,
  url = server.ownerUrl,
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'hoi-migrate-'));
  server = await startEmbedded({ directory, disposable: true });
}, 60_000);

afterAll(async () => {
  await server.stop();
  await rm(directory, { recursive: true, force: true });
});

describe('migrate', () => {
  it('runs each migration once when two servers start together', async () => {
    const [first, second] = await Promise.all([migrate(server.ownerUrl), migrate(server.ownerUrl)]);
    const both = [first, second];
    expect(both.flatMap(({ migrations }) => migrations)).toEqual(await knownMigrations());
    const files = await readFunctions('');
    expect(both.flatMap(({ functions }) => functions)).toEqual(files.map(({ name }) => name));
    expect(await migrate(server.ownerUrl)).toEqual(nothing);
  }, 60_000);

  it('leaves the database as schema/ says', async () => {
    expect(await differenceFromSchema(server.ownerUrl)).toBe('');
  });

  it('notices a database that differs', async () => {
    await ask('ALTER TABLE tags ADD COLUMN stray text');
    expect(await differenceFromSchema(server.ownerUrl)).toContain('stray');
    await ask('ALTER TABLE tags DROP COLUMN stray');
  });

  it('takes up again after a migration of an earlier build was interrupted', async () => {
    const first = '20261122000000_foundation';
    const [entry] = await ask(`SELECT * FROM _prisma_migrations WHERE migration_name = '${first}'`);
    await ask(`INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, applied_steps_count)
      VALUES ('interrupted', 'x', '${first}', now(), 0)`);
    expect(entry).toMatchObject({ checksum: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await migrate(server.ownerUrl)).toEqual(nothing);
  });

  it('enters what an earlier build entered, so that either goes on from the other', async () => {
    // As Prisma's engine wrote it on 22/11/2026, from the same file.
    const [entry] = await ask<{ checksum: string }>(
      "SELECT checksum FROM _prisma_migrations WHERE migration_name = '20261122000000_foundation'",
    );
    expect(entry?.checksum).toBe(
      '1febff830e606e5a483adb96d3156486ee22def75f9605ef2e8e30f020c752ec',
    );
  });

  it('refuses a database to which another script of that name was applied', async () => {
    const where = "WHERE migration_name = '20261122000100_rules'";
    const [entry] = await ask<{ checksum: string }>(
      `SELECT checksum FROM _prisma_migrations ${where}`,
    );
    await ask(`UPDATE _prisma_migrations SET checksum = repeat('0', 64) ${where}`);
    await expect(migrate(server.ownerUrl)).rejects.toThrow('20261122000100_rules is not the one');
    await ask(`UPDATE _prisma_migrations SET checksum = '${entry?.checksum}' ${where}`);
  });

  it('leaves nothing of a migration that fails, and says which', async () => {
    await ask('CREATE DATABASE half');
    const half = server.ownerUrl.replace(/\/hoi$/, '/half');
    await ask('CREATE TABLE sessions (id integer)', half);
    await expect(migrate(half)).rejects.toThrow(/^migration \d+_[a-z_]+: .*sessions.* exists/);
    const tables = await ask<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
      half,
    );
    expect(tables.map(({ name }) => name)).toContain('sessions');
    await ask('DROP TABLE sessions', half);
    expect((await migrate(half)).migrations.at(-1)).toBe((await knownMigrations()).at(-1));
  }, 60_000);
});

describe('the rules in the database', () => {
  it('sort and fold Vietnamese', async () => {
    const rows = await ask<{ v: string }>(
      "SELECT v FROM unnest(ARRAY['on','Điện','ă','da','ê','a','Dung','ơn','e','dá','đa','â']) v ORDER BY v",
    );
    expect(rows.map((r) => r.v)).toEqual([
      'a',
      'ă',
      'â',
      'da',
      'dá',
      'Dung',
      'đa',
      'Điện',
      'e',
      'ê',
      'on',
      'ơn',
    ]);
    const [folded] = await ask<{ v: string }>("SELECT fold_vi('ĐƯỜNG Điện Biên') AS v");
    expect(folded?.v).toBe('duong dien bien');
  });

  it('sort names as Vietnamese does in a database of another locale', async () => {
    await ask("CREATE DATABASE plain TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C.UTF-8'");
    const plain = server.ownerUrl.replace(/\/hoi$/, '/plain');
    await migrate(plain);
    await ask(
      `INSERT INTO tags (id, slug, name) SELECT new_id(), v, v
       FROM unnest(ARRAY['Đà Nẵng', 'Duy Xuyên', 'An', 'Ánh', 'Ân', 'mạ', 'ma', 'mã']) v`,
      plain,
    );
    const rows = await ask<{ name: string }>('SELECT name FROM tags ORDER BY name', plain);
    expect(rows.map((row) => row.name)).toEqual([
      'An',
      'Ánh',
      'Ân',
      'Duy Xuyên',
      'Đà Nẵng',
      'ma',
      'mã',
      'mạ',
    ]);
    expect(await differenceFromSchema(plain)).toBe('');
  }, 60_000);

  it('chain the audit trail and refuse to change it', async () => {
    const insert = `INSERT INTO audit_entries (actor_kind, actor_name, action, subject_type, subject_id)
      VALUES ('system', 'test', 'test', 'Test', '1')`;
    await ask(insert);
    await ask(insert);
    const rows = await ask<{ previous: Buffer; hash: Buffer }>(
      'SELECT previous, hash FROM audit_entries ORDER BY id',
    );
    expect(rows[1]?.previous.equals(rows[0]?.hash ?? Buffer.alloc(0))).toBe(true);
    await expect(ask("UPDATE audit_entries SET action = 'other'")).rejects.toThrow('append-only');
    await expect(ask('DELETE FROM audit_entries')).rejects.toThrow('append-only');
    await expect(ask('TRUNCATE audit_entries')).rejects.toThrow('append-only');
  });

  it('keep the chain of organisation units and refuse a cycle', async () => {
    const [root, district, commune] = [1, 2, 3].map(
      (n) => `00000000-0000-7000-8000-00000000000${n}`,
    );
    await ask(`INSERT INTO org_units (id, slug)
      VALUES ('${root}', 'goc'), ('${district}', 'huyen'), ('${commune}', 'xa')`);
    await ask(`INSERT INTO org_unit_versions (id, unit_id, name, kind, parent_id, valid_from) VALUES
      ('${root}', '${root}', 'Gốc', 'PROVINCE', NULL, '2000-01-01'),
      ('${district}', '${district}', 'Huyện', 'DISTRICT', '${root}', '2000-01-01'),
      ('${commune}', '${commune}', 'Xã', 'COMMUNE', '${district}', '2000-01-01')`);
    await ask(`UPDATE org_unit_versions SET parent_id = NULL WHERE unit_id = '${district}'`);
    const [leaf] = await ask<{ path: string }>("SELECT path FROM org_units WHERE slug = 'xa'");
    expect(leaf?.path).toBe(
      '00000000-0000-7000-8000-000000000002/00000000-0000-7000-8000-000000000003/',
    );
    await expect(
      ask(`UPDATE org_unit_versions SET parent_id = '${commune}' WHERE unit_id = '${district}'`),
    ).rejects.toThrow('below itself');
  });
});
