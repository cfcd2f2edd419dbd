import { createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

let master: Buffer | undefined;
// Outlives changes: made of the master secret alone.
const derived = new Map<string, KeyObject>();

/** The file that holds the master secret. */
export function secretFileIn(dataDirectory: string): string {
  return path.join(dataDirectory, 'master-secret');
}

/** Whether there is a master secret already. */
export function hasSecret(dataDirectory: string): boolean {
  return existsSync(secretFileIn(dataDirectory));
}

/** Loads the server's master secret from the data directory; makes it (mode 0600) on first start. */
export async function loadSecrets(dataDirectory: string): Promise<void> {
  const file = secretFileIn(dataDirectory);
  if (!hasSecret(dataDirectory)) {
    await writeFile(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' }).catch(
      (error: NodeJS.ErrnoException) => {
        // Two servers starting together: the other one's file is as good.
        if (error.code !== 'EEXIST') throw error;
      },
    );
  }
  useMasterSecret(Buffer.from((await readFile(file, 'utf8')).trim(), 'hex'));
}

export function useMasterSecret(secret: Buffer): void {
  if (secret.length < 32) throw new Error('master-secret: 32 bytes in hexadecimal are needed');
  master = secret;
  derived.clear();
}

/**
 * A key for one purpose, derived from the master secret, so that no two purposes share one. Kept as
 * the object that OpenSSL wants: made of bytes anew, it is four fifths of what a signature costs.
 */
export function secretFor(purpose: string): KeyObject {
  const known = derived.get(purpose);
  if (known) return known;
  if (!master) throw new Error('secrets are not loaded');
  const key = createSecretKey(Buffer.from(hkdfSync('sha256', master, '', purpose, 32)));
  derived.set(purpose, key);
  return key;
}

/** HMAC-SHA-256 of a text under the key of one purpose. */
export function sign(purpose: string, text: string): Buffer {
  return createHmac('sha256', secretFor(purpose)).update(text).digest();
}
