import { z } from 'zod';
import { uploadsMark } from '#outside/installation.ts';
import { isStorageKey, pathOfKey } from '#outside/storage.ts';

// A gzipped tar: the manifest, the secret, the uploads, the tables in pieces, and the checksums of all of
// it, so that it is known to be whole only when it has been read to its end.
export const manifestName = 'hoi-backup.json';
export const checksumsName = 'checksums.json';
export const secretName = 'secrets/master-secret';
/** Of the text of a table that is kept in memory at a time. */
export const pieceBytes = 4 * 1024 * 1024;

/** The first entry. */
export const manifestShape = z.strictObject({
  format: z.literal(1),
  createdAt: z.iso.datetime(),
  migrations: z.array(z.string().regex(/^\d{14}_\w+$/)).min(1),
  tables: z.array(
    z.strictObject({
      name: z.string().regex(/^\w+\.\w+$/),
      columns: z.array(z.string().regex(/^\w+$/)).min(1),
    }),
  ),
  sequences: z.array(
    z.strictObject({
      name: z.string().regex(/^\w+\.\w+$/),
      last: z.string().regex(/^\d{1,19}$/),
      called: z.boolean(),
    }),
  ),
});
export type Manifest = z.output<typeof manifestShape>;

/** The last entry: SHA-256 of each of the others, in their order. */
export const checksumsShape = z.array(z.tuple([z.string(), z.string().regex(/^[0-9a-f]{64}$/)]));
export type Checksums = z.output<typeof checksumsShape>;

/** A reason not to take a backup, in one line for the operator. */
export class BackupFault extends Error {}

export type Place =
  | { kind: 'manifest' | 'secret' | 'checksums' }
  | { kind: 'upload'; path: string }
  | { kind: 'table'; name: string };

const fixedPlaces: Readonly<Record<string, Place>> = {
  [manifestName]: { kind: 'manifest' },
  [secretName]: { kind: 'secret' },
  [checksumsName]: { kind: 'checksums' },
  [`uploads/${uploadsMark}`]: { kind: 'upload', path: uploadsMark },
};

/** Where an entry belongs; null for a name that no backup has, such as one that leads elsewhere. */
export function placeOf(name: string): Place | null {
  if (Object.hasOwn(fixedPlaces, name)) return fixedPlaces[name] ?? null;
  const [group = '', middle = '', last = '', ...more] = name.split('/');
  if (more.length > 0) return null;
  if (group === 'tables' && /^\w+\.\w+$/.test(middle) && /^\d{6}$/.test(last)) {
    return { kind: 'table', name: middle };
  }
  if (group === 'uploads' && isStorageKey(last) && pathOfKey(last) === `${middle}/${last}`) {
    return { kind: 'upload', path: `${middle}/${last}` };
  }
  return null;
}
