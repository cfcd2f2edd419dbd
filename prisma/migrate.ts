import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import {
  applyFunctions,
  changedFunctions,
  type FunctionFile,
  readFunctions,
} from './function-files.ts';

const directory = path.join(import.meta.dirname, 'migrations');

// Any fixed number will do, as long as nothing else in the database locks on it.
const migrationLock = 7_204_119_330;

/** Names of the migrations this build knows, oldest first. */
export async function knownMigrations(): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The migrations that a database has; null when one was begun and not finished. */
export async function appliedMigrations(client: pg.Client): Promise<string[] | null> {
  const history = await readHistory(client);
  return history.some(({ open }) => open) ? null : history.map(({ name }) => name);
}

interface Entry {
  name: string;
  /** SHA-256 of the script, as hexadecimal digits. */
  checksum: string;
  open: boolean;
}

/** Anybody who may read the database can ask. */
async function readHistory(client: pg.Client): Promise<Entry[]> {
  const table = await client.query("SELECT to_regclass('_prisma_migrations') AS found");
  if (table.rows[0]?.found === null) return [];
  const { rows } = await client.query<Entry>(
    `SELECT migration_name AS name, checksum, finished_at IS NULL AS open FROM _prisma_migrations
     WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows;
}

interface Migration {
  name: string;
  script: string;
  checksum: string;
}

async function readMigration(name: string): Promise<Migration> {
  const script = await readFile(path.join(directory, name, 'migration.sql'), 'utf8');
  return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
}

/** Those that the database does not have; one that was changed since it was applied stops the start. */
function missing(migrations: readonly Migration[], history: readonly Entry[]): Migration[] {
  const applied = new Map(history.filter(({ open }) => !open).map((one) => [one.name, one]));
  const changed = migrations.find(({ name, checksum }) => {
    const before = applied.get(name);
    return before !== undefined && before.checksum !== checksum;
  });
  if (changed) {
    throw new Error(
      `the migration ${changed.name} is not the one that was applied to this database: put its file back, and make a new migration for what shall change`,
    );
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

/** What one call has applied, by name. */
export interface Applied {
  migrations: string[];
  functions: string[];
}

/**
 * Applies what is missing, each migration in one transaction, and then the functions and views that have
 * changed. Servers that start together wait for each other on an advisory lock, so all runs once.
 * @param only the names of the migrations that shall be there, for a copy of an older database, which
 *   keeps the functions of its time; all by default
 */
export async function migrate(databaseUrl: string, only?: readonly string[]): Promise<Applied> {
  const names = (await knownMigrations()).filter((name) => only?.includes(name) ?? true);
  const migrations = await Promise.all(names.map(readMigration));
  const functions = only ? [] : await readFunctions(names.at(-1) ?? '');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // The usual start: nothing to do, and nothing that only the owner may do.
    if (await isUpToDate(client, migrations, functions)) return { migrations: [], functions: [] };
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await client.query(historyTable);
    const history = await readHistory(client);
    const open = missing(migrations, history);
    for (const migration of open) await apply(client, migration);
    return {
      migrations: open.map(({ name }) => name),
      functions: isNewer(history, names) ? [] : await applyFunctions(client, functions),
    };
  } finally {
    await client.end();
  }
}

async function isUpToDate(
  client: pg.Client,
  migrations: readonly Migration[],
  functions: readonly FunctionFile[],
): Promise<boolean> {
  const history = await readHistory(client);
  if (missing(migrations, history).length > 0) return false;
  const names = migrations.map(({ name }) => name);
  return isNewer(history, names) || (await changedFunctions(client, functions)).length === 0;
}

/** Whether a later build has been at work here: its functions fit its tables, and stay. */
function isNewer(history: readonly Entry[], known: readonly string[]): boolean {
  return history.some(({ name }) => !known.includes(name));
}

/**
 * As Prisma makes it, whose tools can read it. Builds before this one entered a migration before they
 * ran it: what never finished was rolled back with its transaction.
 */
const historyTable = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id varchar(36) PRIMARY KEY,
    checksum varchar(64) NOT NULL,
    finished_at timestamptz,
    migration_name varchar(255) NOT NULL,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  );
  UPDATE _prisma_migrations SET rolled_back_at = now()
  WHERE finished_at IS NULL AND rolled_back_at IS NULL;`;

/** The script whole, as one query, and its entry in one transaction: a kill cannot leave them apart. */
async function apply(client: pg.Client, { name, script, checksum }: Migration): Promise<void> {
  try {
    await client.query(`BEGIN;\n${script}\n;`);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new Error(`migration ${name}: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}
