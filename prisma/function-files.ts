import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';

/** A function or view as it is now; its file is named for it. */
export interface FunctionFile {
  /** With its schema: public.fold_vi */
  name: string;
  script: string;
  /** SHA-256 as hexadecimal digits. */
  checksum: string;
}

/**
 * The functions and views of a build, each after those that its script names.
 * @param lastMigration goes into the checksums: a migration may drop what stands on a table that it
 *   changes, so all of them come again after one
 */
export async function readFunctions(
  lastMigration: string,
  directory = path.join(import.meta.dirname, 'functions'),
): Promise<FunctionFile[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort();
  const files = names.map(async (file) => {
    const script = await readFile(path.join(directory, file), 'utf8');
    const checksum = createHash('sha256').update(`${lastMigration}\n${script}`).digest('hex');
    return { name: path.basename(file, '.sql'), script, checksum };
  });
  return inOrder(await Promise.all(files));
}

function inOrder(files: readonly FunctionFile[]): FunctionFile[] {
  const seen = new Set<FunctionFile>();
  const ordered: FunctionFile[] = [];
  const place = (file: FunctionFile) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const other of files) {
      if (new RegExp(`\\b${other.name.replace('.', '\\.')}\\b`).test(file.script)) place(other);
    }
    ordered.push(file);
  };
  for (const file of files) place(file);
  return ordered;
}

/** Beside the tables of the portal: what it says is true of this very database, and in no backup of it. */
const functionsTable = `
  CREATE SCHEMA IF NOT EXISTS build;
  CREATE TABLE IF NOT EXISTS build.functions (
    name text PRIMARY KEY,
    checksum text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
  );`;

/** Those that a database does not have as they are now. Anybody who may read it can ask. */
export async function changedFunctions(
  client: pg.Client,
  files: readonly FunctionFile[],
): Promise<FunctionFile[]> {
  const table = await client.query("SELECT to_regclass('build.functions') AS found");
  if (table.rows[0]?.found === null) return [...files];
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'SELECT name, checksum FROM build.functions',
  );
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]));
  return files.filter(({ name, checksum }) => applied.get(name) !== checksum);
}

/**
 * Makes those that have changed as their files say, all of them or none.
 * @returns the names of those made by this call
 */
export async function applyFunctions(
  client: pg.Client,
  files: readonly FunctionFile[],
): Promise<string[]> {
  const changed = await changedFunctions(client, files);
  if (changed.length === 0) return [];
  await client.query(`BEGIN; ${functionsTable}`);
  for (const file of changed) await apply(client, file);
  await client.query('COMMIT');
  return changed.map(({ name }) => name);
}

async function apply(client: pg.Client, { name, script, checksum }: FunctionFile): Promise<void> {
  try {
    await client.query(script);
    await client.query(
      `INSERT INTO build.functions (name, checksum) VALUES ($1, $2)
       ON CONFLICT (name) DO UPDATE SET checksum = excluded.checksum, applied_at = now()`,
      [name, checksum],
    );
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
