import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type EmbeddedPostgres, startEmbedded } from './embedded.ts';
import { applyFunctions, changedFunctions, readFunctions } from './function-files.ts';
import { knownMigrations, migrate } from './migrate.ts';

let directory: string;
let server: EmbeddedPostgres;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'hoi-functions-'));
  server = await startEmbedded({ directory, disposable: true });
});

afterAll(async () => {
  await server.stop();
  await rm(directory, { recursive: true, force: true });
});

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** An empty database with a connection to it. */
async function emptyDatabase(name: string) {
  const admin = await connect(server.ownerUrl);
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  const url = server.ownerUrl.replace(/\/hoi$/, `/${name}`);
  const client = await connect(url);
  onTestFinished(() => client.end());
  return { url, client };
}

/** Files of functions as a build might bring them. */
async function functionsOf(files: Record<string, string>, lastMigration = 'one') {
  const place = await mkdtemp(path.join(directory, 'files-'));
  for (const [name, script] of Object.entries(files)) {
    await writeFile(path.join(place, `${name}.sql`), script);
  }
  return readFunctions(lastMigration, place);
}

const ours = `n.nspname IN ('public', 'search') AND NOT EXISTS (SELECT FROM pg_depend d
  WHERE d.objid = o.oid AND d.deptype = 'e')`;

/** All that a database says of its functions, views and what stands on them. */
const catalogue = `
  SELECT 'function' AS kind, o.oid::regprocedure::text AS name, pg_get_functiondef(o.oid) AS definition
    FROM pg_proc o JOIN pg_namespace n ON n.oid = o.pronamespace WHERE ${ours}
  UNION ALL SELECT 'view', o.oid::regclass::text, pg_get_viewdef(o.oid)
    FROM pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace WHERE ${ours} AND o.relkind IN ('v', 'm')
  UNION ALL SELECT 'trigger', o.tgrelid::regclass || ' ' || o.tgname, pg_get_triggerdef(o.oid)
    FROM pg_trigger o WHERE NOT o.tgisinternal
  UNION ALL SELECT 'rule', o.conrelid::regclass || ' ' || o.conname, pg_get_constraintdef(o.oid)
    FROM pg_constraint o JOIN pg_namespace n ON n.oid = o.connamespace WHERE ${ours}
  UNION ALL SELECT 'index', o.indexrelid::regclass::text, pg_get_indexdef(o.indexrelid)
    FROM pg_index o JOIN pg_class c ON c.oid = o.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ('public', 'search')
  UNION ALL SELECT 'value', o.adrelid::regclass || ' ' || o.adnum, pg_get_expr(o.adbin, o.adrelid)
    FROM pg_attrdef o
  ORDER BY 1, 2`;

describe('the functions and views of this build', () => {
  it('have one file each, named for what it makes', async () => {
    const { url, client } = await emptyDatabase('named');
    await migrate(url);
    const { rows } = await client.query<{ name: string }>(`
      SELECT n.nspname || '.' || o.proname AS name
        FROM pg_proc o JOIN pg_namespace n ON n.oid = o.pronamespace WHERE ${ours}
      UNION ALL SELECT n.nspname || '.' || o.relname
        FROM pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace WHERE ${ours} AND o.relkind = 'v'
      ORDER BY 1`);
    const files = await readFunctions('');
    expect(rows.map(({ name }) => name)).toEqual(files.map(({ name }) => name).sort());
    for (const { name, script } of files) {
      const made = [...script.matchAll(/^CREATE\b.*?\b(?:FUNCTION|VIEW) ([\w.]+)/gm)];
      expect(made.map((found) => [found[0].startsWith('CREATE OR REPLACE '), found[1]])).toEqual([
        [true, name],
      ]);
    }
  });

  it('are stated again by no migration', async () => {
    // From before the functions had files; migrations are never changed.
    const before = new Set([
      '20261122000200_sign_in',
      '20261123062500_unit_apostrophes',
      '20261123070000_unit_depth_fault',
      '20261123070500_day_never_back',
    ]);
    const migrations = path.join(import.meta.dirname, 'migrations');
    const found: string[] = [];
    for (const name of await readdir(migrations)) {
      const script = await readFile(path.join(migrations, name, 'migration.sql'), 'utf8');
      if (/CREATE OR REPLACE (FUNCTION|VIEW)/i.test(script)) found.push(name);
    }
    expect(new Set(found)).toEqual(before);
  });

  it('make again what earlier wordings kept of articles and names', async () => {
    const { url, client } = await emptyDatabase('kept');
    const known = await knownMigrations();
    await migrate(
      url,
      known.filter((migration) => migration < '20261130130000_one_spelling'),
    );
    const article = '0197a000-0000-7000-9000-000000000001';
    // Rows by themselves: what they belong to is no matter here.
    await client.query(`
      SET session_replication_role = replica;
      INSERT INTO articles (id, slug, title, body, body_text, status, published_at, category_id, org_unit_id, updated_at)
        VALUES ('${article}', 'a', 'TP.Tam Kì 2021-2026', '{}', 'Ðại hội', 'PUBLISHED', now(), new_id(), new_id(), now());
      INSERT INTO org_unit_aliases (id, unit_id, name) VALUES (new_id(), new_id(), 'Tam Kì');
      INSERT INTO search.unit_names VALUES ('Tam Kì', 'tamki', 'tamkì'), ('Quý', 'quy', 'quý');
      INSERT INTO search.articles (article_id, title, folded, accented) VALUES ('${article}', '', '', '');
      SET session_replication_role = DEFAULT`);
    await migrate(url);
    const { rows } = await client.query(`
      SELECT s.words @@ 'ttam_ki & tki_2021 & t2021_2026 & Tkì & adai_hoi' AS words,
        s.places @@ 'tam <-> ki <-> 2021 <-> 2026' AS places,
        s.folded_title, (SELECT array_agg(key) FROM search.unit_names) AS names,
        EXISTS (SELECT FROM article_reach r JOIN articles a ON a.org_unit_id = r.source_id) AS reached,
        (SELECT array_agg(articles) FROM article_counts) AS counts
      FROM search.articles s`);
    const kept = {
      words: true,
      places: true,
      folded_title: 'tp.tam ki 2021-2026',
      names: ['tamki'],
      reached: true,
      counts: [1],
    };
    expect(rows).toEqual([kept]);
  });

  it.each([
    ['whole', '20261129180500_stored_removals'],
    ['young', '20261123020000_search_titles'],
    ['first', '20261122000100_rules'],
  ])('are in a database of an earlier build (%s) as in a new one', async (name, last) => {
    const known = await knownMigrations();
    const [old, young] = [await emptyDatabase(name), await emptyDatabase(`${name}_new`)];
    await migrate(
      old.url,
      known.filter((migration) => migration <= last),
    );
    // An earlier wording of what a trigger calls, and of what a generated column and an index stand on.
    await old.client.query(`
      CREATE OR REPLACE FUNCTION public.refuse_change() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'earlier'; END $$;
      CREATE OR REPLACE FUNCTION public.fold_vi(value text) RETURNS text
        LANGUAGE sql IMMUTABLE RETURN lower(value);`);
    await migrate(old.url);
    await migrate(young.url);
    const [{ rows }, expected] = [
      await old.client.query(catalogue),
      await young.client.query(catalogue),
    ];
    expect(rows).toEqual(expected.rows);
    const kinds = [...new Set(rows.map(({ kind }) => kind))];
    expect(kinds).toEqual(
      expect.arrayContaining(['function', 'trigger', 'rule', 'index', 'value']),
    );
  });
});

describe('functions from files', () => {
  const one = (number: number) =>
    `CREATE OR REPLACE FUNCTION public.number_of() RETURNS int LANGUAGE sql AS 'SELECT ${number}'`;
  // Comes first by its name, and needs the function.
  const view = 'CREATE OR REPLACE VIEW public.a_view AS SELECT public.number_of() AS number';
  const files = { 'public.a_view': view, 'public.number_of': one(1) };

  /** A database that a build has been in, whose functions are those. */
  async function migrated(name: string, first: Record<string, string>) {
    const { url, client } = await emptyDatabase(name);
    await migrate(url, []);
    await applyFunctions(client, await functionsOf(first));
    return client;
  }

  const numberIn = async (client: pg.Client) =>
    (await client.query('SELECT number FROM public.a_view')).rows[0]?.number;

  it('are made after those that they name, and again when they have changed', async () => {
    const client = await migrated('changing', files);
    expect(await numberIn(client)).toBe(1);
    expect(await changedFunctions(client, await functionsOf(files))).toEqual([]);
    const next = await functionsOf({ ...files, 'public.number_of': one(2) });
    expect(await applyFunctions(client, next)).toEqual(['public.number_of']);
    expect(await numberIn(client)).toBe(2);
    expect(await applyFunctions(client, next)).toEqual([]);
  });

  it('come again after a migration, which may have dropped them', async () => {
    const client = await migrated('dropping', files);
    await client.query('DROP VIEW public.a_view');
    const same = await functionsOf(files, 'two');
    expect(await applyFunctions(client, same)).toEqual(['public.number_of', 'public.a_view']);
    expect(await numberIn(client)).toBe(1);
  });

  it('stay as they were when one of them cannot be made, which is named', async () => {
    const client = await migrated('failing', files);
    const broken = { ...files, 'public.number_of': one(2), 'public.z': 'CREATE OR REPLACE VIEW z' };
    await expect(applyFunctions(client, await functionsOf(broken))).rejects.toThrow(/^public\.z: /);
    expect(await numberIn(client)).toBe(1);
    expect(await changedFunctions(client, await functionsOf(files))).toEqual([]);
  });

  it('of a later build are left alone by an earlier one', async () => {
    const { url, client } = await emptyDatabase('later');
    await migrate(url);
    await client.query(`UPDATE build.functions SET checksum = 'of a later build'`);
    await client.query(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
      VALUES ('later', 'x', '99990101000000_later', now())`);
    expect(await migrate(url)).toEqual({ migrations: [], functions: [] });
    await client.query(`DELETE FROM _prisma_migrations WHERE id = 'later'`);
    expect((await migrate(url)).functions).toHaveLength((await readFunctions('')).length);
  });
});
