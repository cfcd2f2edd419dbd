import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { filesLock } from './files-lock.ts';

/** A table with the columns that hold its content; generated ones are computed again. */
export interface TableShape {
  /** With its schema: public.articles */
  name: string;
  columns: string[];
}

/** Where a sequence stands. */
export interface SequencePlace {
  name: string;
  last: string;
  /** Whether that number was given out already. */
  called: boolean;
}

/** What of a database is content: our own tables, without the queue and the lists of what was applied. */
const ours = `c.relnamespace = n.oid AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'pgboss', 'build') AND c.relname <> '_prisma_migrations'
  AND NOT EXISTS (SELECT FROM pg_depend d
    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')`;

// What is written means the same on every server; a long copy is not an idle transaction.
const sameWords = `SET LOCAL client_encoding = 'UTF8'; SET LOCAL DateStyle = 'ISO, YMD';
  SET LOCAL IntervalStyle = 'postgres'; SET LOCAL TimeZone = 'UTC'; SET LOCAL bytea_output = 'hex';
  SET LOCAL extra_float_digits = 1; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0`;

function quoted(name: string): string {
  return name.split('.').map(pg.escapeIdentifier).join('.');
}

function columnList({ columns }: TableShape): string {
  return columns.map(pg.escapeIdentifier).join(', ');
}

async function rowsOf<Row extends pg.QueryResultRow>(client: pg.Client, sql: string) {
  return (await client.query<Row>(sql)).rows;
}

/** The tables of a database, in the order of their names. */
export function readTables(client: pg.Client): Promise<TableShape[]> {
  return rowsOf<TableShape>(
    client,
    `SELECT n.nspname || '.' || c.relname AS name,
       array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_namespace n ON ${ours}
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       AND a.attgenerated = ''
     WHERE c.relkind = 'r' GROUP BY 1 ORDER BY 1`,
  );
}

/** Where the sequences stand. */
export async function readSequences(client: pg.Client): Promise<SequencePlace[]> {
  const names = await rowsOf<{ name: string }>(
    client,
    `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON ${ours}
     WHERE c.relkind = 'S' ORDER BY 1`,
  );
  const places: SequencePlace[] = [];
  for (const { name } of names) {
    const sql = `SELECT last_value::text AS last, is_called AS called FROM ${quoted(name)}`;
    for (const row of await rowsOf<Omit<SequencePlace, 'name'>>(client, sql)) {
      places.push({ name, ...row });
    }
  }
  return places;
}

/**
 * Calls `work` on one moment of the database, however long it takes and whatever happens meanwhile. No
 * file that the moment names is removed before the end.
 */
export async function atOneMoment<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  // The question that meets the break says so; unheard, the event would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    // Before the moment: what is removed until then is named by no row of it.
    await client.query('SELECT pg_advisory_lock_shared($1)', [filesLock]);
    await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY; ${sameWords}`);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The content of a table as PostgreSQL's text. */
export function copyOut(client: pg.Client, table: TableShape): Readable {
  return client.query(copyTo(`COPY ${quoted(table.name)} (${columnList(table)}) TO STDOUT`));
}

interface Rule {
  relation: string;
  name: string;
  definition: string;
}

/**
 * Fills the tables of a migrated database that nobody has used. While `work` runs, what would change or
 * refuse rows on their way (triggers of ours, foreign keys) is away; everything is back, and the foreign
 * keys checked, before the transaction commits. The connection must be the owner's.
 */
export async function fillTables(
  ownerUrl: string,
  sequences: readonly SequencePlace[],
  work: (copyIn: (table: TableShape, content: Readable) => Promise<void>) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`BEGIN; ${sameWords}`);
    const tables = (await readTables(client)).map(({ name }) => quoted(name));
    const keys = await rowsOf<Rule>(
      client,
      `SELECT k.conrelid::regclass::text AS relation, quote_ident(k.conname) AS name,
         pg_get_constraintdef(k.oid) AS definition
       FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON ${ours}
       WHERE k.contype = 'f' ORDER BY 1, 2`,
    );
    for (const key of keys) {
      await client.query(`ALTER TABLE ${key.relation} DROP CONSTRAINT ${key.name}`);
    }
    for (const table of tables) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    // Migrations leave rows of their own, which are in the copy as they have become.
    await client.query(`TRUNCATE ${tables.join(', ')}`);
    await work(async (table, content) => {
      const sql = `COPY ${quoted(table.name)} (${columnList(table)}) FROM STDIN`;
      await pipeline(content, client.query(copyFrom(sql)));
    });
    for (const { name, last, called } of sequences) {
      await client.query('SELECT setval($1::regclass, $2, $3)', [quoted(name), last, called]);
    }
    for (const table of tables) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    for (const { relation, name, definition } of keys) {
      await client.query(`ALTER TABLE ${relation} ADD CONSTRAINT ${name} ${definition}`);
    }
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

/** Whether nobody has worked with a database yet: no account was made in it, nothing was done. */
export async function isUnused(url: string): Promise<boolean> {
  return atOneMoment(url, async (client) => {
    const [found] = await rowsOf<{ strange: boolean; ours: boolean }>(
      client,
      `SELECT to_regclass('public.users') IS NOT NULL AND
           to_regclass('public.audit_entries') IS NOT NULL AS ours,
         EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON ${ours} WHERE c.relkind = 'r') AS strange`,
    );
    if (!found?.ours) return found?.strange === false;
    const [used] = await rowsOf<{ used: boolean }>(
      client,
      'SELECT EXISTS (SELECT FROM public.users) OR EXISTS (SELECT FROM public.audit_entries) AS used',
    );
    return used?.used === false;
  });
}
