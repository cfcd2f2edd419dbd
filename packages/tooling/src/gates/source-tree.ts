import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ParseResult, parseSync } from 'oxc-parser';

/** A file of the project, its path relative to the root and with slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

// What git ignores, what is printed by a program, and what is history.
const skipped = new Set(['node_modules', 'build', 'dist', 'generated', 'coverage', 'migrations']);

function filesUnder(root: string, directory: string): string[] {
  return readdirSync(path.join(root, directory), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name) || entry.name.startsWith('.')) return [];
    const file = directory === '' ? entry.name : `${directory}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(root, file) : [file];
  });
}

/** All files below `root` whose name ends in one of `extensions`, generated ones aside. */
export function readSources(root: string, extensions: readonly string[]): SourceFile[] {
  return filesUnder(root, '')
    .filter((file) => extensions.some((extension) => file.endsWith(extension)))
    .sort()
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }));
}

export const codeExtensions = ['.ts', '.tsx', '.mjs'] as const;

/** Tests, and what only they use, are held to fewer rules than what is shipped. */
export function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || /(^|\/)(test|e2e|bench)\//.test(file);
}

/** The file's syntax tree, comments and imports. @throws Error when it cannot be read as code */
export function parse(file: SourceFile): ParseResult {
  const result = parseSync(file.path, file.text);
  const [fault] = result.errors;
  if (fault) throw new Error(`${file.path}: ${fault.message}`);
  return result;
}

/** Finds the line (from 1) of an offset in a text. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
