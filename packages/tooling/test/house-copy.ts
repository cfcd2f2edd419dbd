import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { readManifest, root } from '../bin/workspace-root.mjs';
import { generators } from '../src/gates/generated-files.ts';
import type { Step } from '../src/house/how-to-add.ts';
import { runTool } from '../src/run/run-tool.ts';

// What git ignores and what is git's; libraries are linked.
const left =
  /^(\.git|\.data|\.turbo|sbom|node_modules|prisma\/generated)$|\/(build|dist|coverage|\.turbo)$/;

/** A copy of the house in a folder of its own, which goes when the test has ended. */
export function copyHouse(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'hoi-house-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(root, copy, {
    recursive: true,
    // The links of a workspace lead to its neighbours: in the copy, to their copies.
    verbatimSymlinks: true,
    filter: (from) => !left.test(path.relative(root, from).split(path.sep).join('/')),
  });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}

function textOf(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** The text of a file after a writing. @throws Error when it is not as the paper says */
function written(before: string | null, { file, where, lines }: Step[number]): string {
  if (where === null && before === null) return lines;
  if (where === null || before === null)
    throw new Error(`${file} is ${before === null ? 'not there' : 'there already'}`);
  if (where === 'end') return before + lines;
  const all = before.split('\n');
  const found = all.flatMap((line, index) => (line.includes(where.text) ? [index] : []));
  const [index] = found;
  if (index === undefined || found.length > 1)
    throw new Error(`${file}: ${found.length} lines hold ${where.text}`);
  const added = lines.replace(/\n$/, '').split('\n');
  if (where.at === 'after') all.splice(index + 1, 0, ...added);
  else all.splice(index, 1, ...added);
  return all.join('\n');
}

/** Writes what the steps say. @throws Error when a file is not as the paper says */
export function follow(steps: readonly Step[], house: string): void {
  for (const writing of steps.flat()) {
    const file = path.join(house, writing.file);
    const text = written(textOf(file), writing);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** As `npm run generate` does. @throws Error when one of the programs fails */
export async function printGenerated(house: string): Promise<void> {
  const db = path.join(house, 'prisma');
  const PATH = [path.join(db, 'node_modules/.bin'), process.env.PATH].join(path.delimiter);
  const client = {
    command: ['sh', '-c', readManifest(db)?.scripts?.generate ?? ''],
    env: { PATH },
  };
  for (const { command, directory, env } of [
    { ...client, directory: 'prisma' },
    ...generators.map((generator) => ({ ...generator, env: {} })),
  ]) {
    const { code, output } = await runTool(command, path.join(house, directory), env);
    if (code !== 0) throw new Error(`${directory}: ${command.join(' ')}\n${output}`);
  }
}
