import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedPostgres, startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { ensureLogin, grantRuntime } from './roles.ts';

let directory: string;
let server: EmbeddedPostgres;

async function ask(sql: string, url = server.url): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'hoi-roles-'));
  server = await startEmbedded({ directory, disposable: true });
  await migrate(server.ownerUrl);
  expect(await grantRuntime(server.ownerUrl, server.url)).toBe(true);
  for (const _ of [1, 2]) await ask(insertEntry);
}, 60_000);

afterAll(async () => {
  await server.stop();
  await rm(directory, { recursive: true, force: true });
});

const insertEntry = `INSERT INTO audit_entries (actor_kind, actor_name, action, subject_type, subject_id)
  VALUES ('system', 'test', 'test', 'Test', '1') RETURNING id`;

const attacks = [
  "UPDATE audit_entries SET action = 'other'",
  'DELETE FROM audit_entries',
  'TRUNCATE audit_entries',
  `${insertEntry.replace('RETURNING id', 'ON CONFLICT (id) DO UPDATE SET action = EXCLUDED.action')}`,
  'SET session_replication_role = replica',
  "SELECT set_config('session_replication_role', 'replica', false)",
  'ALTER TABLE audit_entries DISABLE TRIGGER ALL',
  'DROP TRIGGER append_only ON audit_entries',
  'DROP TABLE audit_entries CASCADE',
  'ALTER TABLE audit_entries ADD COLUMN other text',
  'CREATE RULE other AS ON INSERT TO audit_entries DO INSTEAD NOTHING',
  `CREATE TRIGGER other BEFORE INSERT ON audit_entries FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()`,
  "CREATE OR REPLACE FUNCTION public.refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
  "CREATE FUNCTION public.other() RETURNS int LANGUAGE sql AS 'SELECT 1'",
  "CREATE FUNCTION pg_temp.other() RETURNS int LANGUAGE sql AS 'SELECT 1'",
  'CREATE TABLE public.other (id int)',
  'CREATE TEMP TABLE other (id int)',
  'CREATE SCHEMA other',
  'DROP SCHEMA search CASCADE',
  'CREATE EXTENSION hstore',
  "SELECT setval('audit_entries_id_seq', 1)",
  'ALTER SEQUENCE audit_entries_id_seq RESTART',
  'ALTER ROLE hoi_runtime SUPERUSER',
  'CREATE ROLE other LOGIN',
  'SET ROLE hoi',
  'GRANT hoi TO hoi_runtime',
  "COPY audit_entries TO PROGRAM 'true'",
  "SELECT pg_read_file('PG_VERSION')",
  'ALTER SYSTEM SET fsync = off',
  'CREATE DATABASE other',
  'UPDATE _prisma_migrations SET checksum = checksum',
  'DELETE FROM _prisma_migrations',
  'UPDATE build.functions SET checksum = checksum',
  'DELETE FROM build.functions',
];

describe('the role under which the system runs', () => {
  it.each(attacks)('is refused: %s', async (attack) => {
    const before = (await ask('SELECT * FROM audit_entries ORDER BY id')).rows;
    await expect(ask(attack)).rejects.toThrow(
      /permission denied|must be (owner|superuser|member)|cannot be|not allowed/,
    );
    const after = (await ask('SELECT * FROM audit_entries ORDER BY id')).rows;
    expect(after).toEqual(before);
  });

  it('only adds to and reads every table whose rows are kept as they are', async () => {
    const { rows } = await ask(`SELECT c.relname AS name,
        (SELECT array_agg(p ORDER BY p) FROM unnest(ARRAY['DELETE', 'INSERT', 'REFERENCES', 'SELECT',
          'TRIGGER', 'TRUNCATE', 'UPDATE']) p WHERE has_table_privilege(c.oid, p)) AS rights
      FROM pg_class c WHERE c.relkind = 'r' AND EXISTS (SELECT FROM pg_trigger t
        WHERE t.tgrelid = c.oid AND t.tgfoid = 'refuse_change'::regproc) ORDER BY name`);
    const rights = ['INSERT', 'SELECT'];
    expect(rows).toEqual(
      expect.arrayContaining(
        ['article_versions', 'audit_entries', 'review_events'].map((name) => ({ name, rights })),
      ),
    );
    for (const row of rows) expect(row).toEqual({ name: row.name, rights });
  });

  it('cannot give itself more: PostgreSQL warns and grants nothing', async () => {
    await ask('GRANT UPDATE ON audit_entries TO hoi_runtime');
    await expect(ask("UPDATE audit_entries SET action = 'other'")).rejects.toThrow('permission');
  });

  it('owns nothing and reaches no owner', async () => {
    const { rows } = await ask(`SELECT rolsuper, rolcreatedb, rolcreaterole, rolbypassrls,
        (SELECT count(*)::int FROM pg_shdepend WHERE refobjid = r.oid AND deptype = 'o') AS owned,
        (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships
      FROM pg_roles r WHERE rolname = current_user`);
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolbypassrls: false,
        owned: 0,
        memberships: 0,
      },
    ]);
  });

  it('gets its rights on what a migration adds, once', async () => {
    await ask('CREATE TABLE added (id serial PRIMARY KEY, word text)', server.ownerUrl);
    await expect(ask('SELECT FROM added')).rejects.toThrow('permission denied');
    await grantRuntime(server.ownerUrl, server.url);
    await ask("INSERT INTO added (word) VALUES ('một')");
    await ask("UPDATE added SET word = 'hai'");
    await ask('DELETE FROM added');
    await expect(ask('TRUNCATE added')).rejects.toThrow('permission denied');
    const rights = `SELECT c.oid, xmin::text FROM pg_class c WHERE relacl IS NOT NULL ORDER BY 1`;
    const before = (await ask(rights)).rows;
    await grantRuntime(server.ownerUrl, server.url);
    expect((await ask(rights)).rows).toEqual(before);
    await ask('DROP TABLE added', server.ownerUrl);
  });

  it('writes through no view: it would with the rights of the owner', async () => {
    const view = 'CREATE VIEW seen AS SELECT id, word FROM kept_of_a_test';
    await ask(`CREATE TABLE kept_of_a_test (id int, word text); ${view}`, server.ownerUrl);
    await grantRuntime(server.ownerUrl, server.url);
    expect((await ask('SELECT * FROM seen')).rows).toEqual([]);
    for (const attack of ["INSERT INTO seen VALUES (1, 'một')", 'DELETE FROM seen']) {
      await expect(ask(attack)).rejects.toThrow('permission denied');
    }
    await ask('DROP TABLE kept_of_a_test CASCADE', server.ownerUrl);
  });

  it('may be told that all is migrated, and migrates nothing', async () => {
    expect(await migrate(server.url)).toEqual({ migrations: [], functions: [] });
    expect(await grantRuntime(server.url, server.url)).toBe(true);
  });
});

describe('one role for everything', () => {
  it('is known as one that the database cannot guard against', async () => {
    expect(await grantRuntime(server.ownerUrl, server.ownerUrl)).toBe(false);
    await ensureLogin(server.ownerUrl, 'deputy', 'mua-lua-vang');
    await ask('GRANT hoi TO deputy', server.ownerUrl);
    const deputy = new URL(server.url);
    deputy.username = 'deputy';
    deputy.password = 'mua-lua-vang';
    expect(await grantRuntime(server.ownerUrl, deputy.href)).toBe(false);
  });
});
