import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { db } from './db.ts';
import { hasSecret, loadSecrets, secretFileIn, sign } from './secrets.ts';
import { uploadsIn } from './storage.ts';

// What is sealed or signed under one secret opens under no other, and a file uploaded through one server is
// asked for through the next: database, secret and uploads belong together, on every server.

/** The file in the folder of uploads that says whose they are. */
export const uploadsMark = 'installation';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function markIn(dataDirectory: string): string {
  return path.join(uploadsIn(dataDirectory), uploadsMark);
}

async function readMark(dataDirectory: string): Promise<string | null> {
  return readFile(markIn(dataDirectory), 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
}

function fingerprint(key: string): Buffer {
  return sign('installation', key);
}

/** Marks the folder of uploads, unless it is marked. @returns its mark */
async function mark(dataDirectory: string): Promise<string | null> {
  const draft = `${markIn(dataDirectory)}.${randomUUID()}.partial`;
  await writeFile(draft, `${randomUUID()}\n`, { mode: 0o600 });
  // A link comes with its content, and to the first of those who start together.
  await link(draft, markIn(dataDirectory)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft, { force: true });
  return readMark(dataDirectory);
}

async function begin(dataDirectory: string): Promise<void> {
  const key = await mark(dataDirectory);
  // Of servers that start together the first one's row stays, and the others are measured by it.
  if (key && uuid.test(key)) {
    await db.$executeRaw`INSERT INTO installation (key, secret_fingerprint)
      VALUES (${key}::uuid, ${fingerprint(key)}) ON CONFLICT DO NOTHING`;
  }
}

/**
 * Loads the master secret, and sees that it and the uploads are those of the connected database; at the
 * first start of all they become so.
 * @throws Error with one line that names the file and what to do
 */
export async function openInstallation(dataDirectory: string): Promise<void> {
  const secretFile = secretFileIn(dataDirectory);
  const known = await db.installation.findUnique({ where: { id: 1 } });
  if (known && !hasSecret(dataDirectory)) {
    throw new Error(
      `DATA_DIR: ${secretFile} is missing, and this database was begun with one: put it back (a backup has it, and every other server of this portal)`,
    );
  }
  await loadSecrets(dataDirectory);
  if (!known) await begin(dataDirectory);
  const row = known ?? (await db.installation.findUnique({ where: { id: 1 } }));
  if (!row) throw new Error(`DATA_DIR: ${markIn(dataDirectory)} is no mark of ours: remove it`);
  const { key, secretFingerprint } = row;
  if (!fingerprint(key).equals(secretFingerprint)) {
    throw new Error(
      `DATA_DIR: ${secretFile} is not the one that this database was begun with: put that one back, or set DATABASE_URL to the database that belongs to this one`,
    );
  }
  if ((await readMark(dataDirectory)) !== key) {
    throw new Error(
      `DATA_DIR: ${uploadsIn(dataDirectory)} is not the folder of uploads of this database: all servers need the same one, mounted or restored; if it is lost for good, write ${key} into ${markIn(dataDirectory)}`,
    );
  }
}
