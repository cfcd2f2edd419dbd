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

/** A place in a file, by the offsets of its letters. */
export interface Span {
  start: number;
  end: number;
}

/** Whether one place lies within another. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A file of code, read. */
export interface Code extends SourceFile, Pick<ParseResult, 'program' | 'comments' | 'module'> {
  /** The line of an offset, from 1. */
  lineOf(offset: number): number;
  textOf(place: Span): string;
  /** The lines right below a comment that fits the pattern. */
  linesBelow(comment: RegExp): ReadonlySet<number>;
}

/** The file's syntax tree, comments and imports. @throws Error when it cannot be read as code */
export function readCode({ path: file, text }: SourceFile): Code {
  const { errors, program, comments, module } = parseSync(file, text);
  const [fault] = errors;
  if (fault) throw new Error(`${file}: ${fault.message}`);
  const lineOf = lineFinder(text);
  return {
    path: file,
    text,
    program,
    comments,
    module,
    lineOf,
    textOf: ({ start, end }) => text.slice(start, end),
    linesBelow: (pattern) =>
      new Set(
        comments.filter(({ value }) => pattern.test(value)).map(({ end }) => lineOf(end) + 1),
      ),
  };
}

/**
 * The code below `root` that is shipped, of the files whose path fits.
 * @throws Error when there is none: a rule that reads nothing would be kept by whatever is written
 */
export function readShipped(root: string, fits: RegExp): Code[] {
  const found = readSources(root, codeExtensions).filter(
    ({ path: file }) => fits.test(file) && !isTest(file),
  );
  if (found.length === 0) throw new Error(`no file is shipped whose path fits ${fits}`);
  return found.map(readCode);
}

function lineFinder(text: string): (offset: number) => number {
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
