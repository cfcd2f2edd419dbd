import { refuseField } from '@hoi/domain/errors';
import { fileFaults } from '@hoi/localization/words/frame/files';
import { Unzip, UnzipInflate } from 'fflate';

interface UnpackBounds {
  /** Of all entries together, as they really come out. */
  bytes: number;
  entries: number;
  /** What is kept; everything is measured. */
  keep: (name: string) => boolean;
}

// Deflate makes at most 1,032 bytes of one: what comes out between two looks stays below 9 MB.
const feedBytes = 8 * 1024;

/**
 * Unpacks an archive, whatever its headers say of sizes: every entry is measured while it comes out.
 * @throws BadInputError for too many entries or too much in them; Error for a broken archive
 */
export function unpack(
  bytes: Uint8Array,
  { bytes: mostBytes, entries: mostEntries, keep }: UnpackBounds,
): Record<string, Uint8Array> {
  const kept = new Map<string, Uint8Array[]>();
  let entries = 0;
  let total = 0;
  let fault: unknown = null;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > mostEntries) refuseField('file', fileFaults.tooManyParts);
    const chunks: Uint8Array[] | null = keep(file.name) ? [] : null;
    if (chunks) kept.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      fault ??= error;
      total += chunk?.length ?? 0;
      if (total > mostBytes) refuseField('file', fileFaults.tooLargeUnpacked);
      if (chunk) chunks?.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += feedBytes) {
    const end = Math.min(at + feedBytes, bytes.length);
    unzip.push(bytes.subarray(at, end), end === bytes.length);
    if (fault) throw fault;
  }
  return Object.fromEntries(
    [...kept].map(([name, chunks]) => [name, new Uint8Array(Buffer.concat(chunks))]),
  );
}
