import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { atOneMoment, copyOut, readTables } from '@hoi/db/copy-tables';
import { extract, type Header, pack } from 'tar-stream';

const root = path.join(import.meta.dirname, '../../..');

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs an operator's command: the API's own, or as `npm run hoi` does, with the database that it finds. */
export function runCommand(
  by: 'api' | 'launcher',
  args: readonly string[],
  env: Record<string, string>,
): Promise<Ended> {
  const scripts = {
    api: 'apps/api/src/cli/main.ts',
    launcher: 'packages/tooling/src/run/run-command.ts',
  };
  const programs = [path.join(root, 'node_modules/node/bin'), '/usr/bin', '/bin'].join(':');
  const child = spawn(process.execPath, [path.join(root, scripts[by]), ...args], {
    cwd: root,
    env: { PATH: programs, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

/** A fingerprint of each table's rows, whatever their order. */
export function fingerprints(url: string): Promise<Map<string, string>> {
  return atOneMoment(url, async (client) => {
    const found = new Map<string, string>();
    for (const table of await readTables(client)) {
      let text = '';
      for await (const chunk of copyOut(client, table)) text += chunk;
      const rows = text.split('\n').sort().join('\n');
      found.set(table.name, createHash('sha256').update(rows).digest('hex'));
    }
    return found;
  });
}

export interface Entry {
  header: Pick<Header, 'name'> & Partial<Header>;
  content: Buffer;
}

/** What stands in a backup. */
export async function readEntries(file: string): Promise<Entry[]> {
  const tar = extract();
  const read = pipeline(createReadStream(file), createGunzip(), tar);
  const entries: Entry[] = [];
  for await (const entry of tar) {
    const content = await buffer(entry);
    entries.push({ header: { name: entry.header.name }, content });
  }
  await read;
  return entries;
}

/** The list of checksums, as it should be for these entries. */
function checksumsOf(entries: readonly Entry[]): Entry {
  const sums = entries.map(({ header, content }) => [
    header.name,
    createHash('sha256').update(content).digest('hex'),
  ]);
  return { header: { name: 'checksums.json' }, content: Buffer.from(JSON.stringify(sums)) };
}

/** Writes a backup again, changed; `sign` also makes the checksums right again. */
export async function rewriteBackup(
  from: string,
  to: string,
  change: (entries: Entry[]) => Entry[],
  { sign }: { sign: boolean },
): Promise<string> {
  const before = await readEntries(from);
  const changed = change(before);
  const content = changed.filter(({ header }) => header.name !== 'checksums.json');
  const tar = pack();
  const written = pipeline(tar, createGzip(), createWriteStream(to));
  for (const entry of sign ? [...content, checksumsOf(content)] : changed) {
    tar.entry(entry.header, entry.content);
  }
  tar.finalize();
  await written;
  return to;
}
