import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { withSchemaEngine } from './schema-engine.ts';

const here = import.meta.dirname;
const noFilter = { externalTables: [], externalEnums: [] };

// Any fixed number will do, as long as nothing else in the database locks on it.
const migrationLock = 7_204_119_330;

async function readMigrations(only?: readonly string[]): Promise<MigrationList> {
  const baseDir = path.join(here, 'migrations');
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries
    .filter((e) => e.isDirectory() && (only?.includes(e.name) ?? true))
    .map((e) => e.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: await readFile(path.join(baseDir, name, 'migration.sql'), 'utf8'),
        },
      },
    })),
  );
  const lockfile = {
    path: 'migration_lock.toml',
    content: 'provider = "postgresql"\n',
  };
  return { baseDir, lockfile, shadowDbInitScript: '', migrationDirectories };
}

async function readSchema(): Promise<SchemasContainer> {
  const dir = path.join(here, 'schema');
  const names = (await readdir(dir)).filter((name) => name.endsWith('.prisma')).sort();
  const files = names.map(async (name) => ({
    path: path.join(dir, name),
    content: await readFile(path.join(dir, name), 'utf8'),
  }));
  return { files: await Promise.all(files) };
}

/** Names of the migrations this build knows, oldest first. */
export async function knownMigrations(): Promise<string[]> {
  return (await readMigrations()).migrationDirectories.map((m) => m.path);
}

/** The migrations that a database has; null when one was begun and not finished. */
export async function appliedMigrations(client: pg.Client): Promise<string[] | null> {
  const table = await client.query("SELECT to_regclass('_prisma_migrations') AS found");
  if (table.rows[0]?.found === null) return [];
  const { rows } = await client.query<{ migration_name: string; open: boolean }>(
    `SELECT migration_name, finished_at IS NULL AS open FROM _prisma_migrations
     WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows.some((row) => row.open) ? null : rows.map((row) => row.migration_name);
}

/** Whether the database has the migrations; anybody who may read it can ask. */
async function isComplete(client: pg.Client, list: MigrationList): Promise<boolean> {
  const applied = new Set(await appliedMigrations(client));
  return list.migrationDirectories.every(({ path: name }) => applied.has(name));
}

/**
 * Applies what is missing, each migration in one transaction. Servers that start together wait for
 * each other on an advisory lock, so each migration runs once.
 * @param only the names of those that shall be there, for a copy of an older database; all by default
 * @returns the names applied by this call
 */
export async function migrate(databaseUrl: string, only?: readonly string[]): Promise<string[]> {
  const migrationsList = await readMigrations(only);
  const guard = new pg.Client({ connectionString: databaseUrl });
  await guard.connect();
  try {
    // The usual start: nothing to do, and nothing that only the owner may do.
    if (await isComplete(guard, migrationsList)) return [];
    await guard.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await forgetInterrupted(guard);
    return await withSchemaEngine(databaseUrl, async (engine) => {
      const applied = await engine.applyMigrations({ migrationsList, filters: noFilter });
      return applied.appliedMigrationNames;
    });
  } finally {
    await guard.end();
  }
}

/** A migration that started and never finished was rolled back with its transaction: try it again. */
async function forgetInterrupted(client: pg.Client): Promise<void> {
  await client.query(`DO $$ BEGIN
    IF to_regclass('_prisma_migrations') IS NOT NULL THEN
      UPDATE _prisma_migrations SET rolled_back_at = now()
      WHERE finished_at IS NULL AND rolled_back_at IS NULL;
    END IF;
  END $$`);
}

/** SQL that would bring the database to what `schema/*.prisma` says; empty when they agree. */
export async function differenceFromSchema(databaseUrl: string): Promise<string> {
  const schema = await readSchema();
  const result = await withSchemaEngine(databaseUrl, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', configDir: here, ...schema },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: null,
      filters: noFilter,
    }),
  );
  return (result.stdout ?? '').replace('-- This is an empty migration.', '').trim();
}
