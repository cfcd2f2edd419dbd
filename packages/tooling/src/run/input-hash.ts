import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const skipped = new Set(['node_modules', 'build', 'dist', 'generated', 'e2e', 'bench', 'coverage']);

function filesUnder(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || skipped.has(entry.name)) return [];
    const file = path.join(directory, entry.name);
    if (entry.isDirectory()) return filesUnder(file);
    return entry.name.includes('.test.') ? [] : [file];
  });
}

/** One hash over the content of everything named (files, or directories with all below them). */
export function inputHash(root: string, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names) {
    const start = path.join(root, name);
    if (!existsSync(start)) continue;
    const files = statSync(start).isDirectory() ? filesUnder(start) : [start];
    for (const file of files.sort()) {
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}
