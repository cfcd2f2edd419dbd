import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTool } from '../run/run-tool.ts';

interface Generator {
  name: string;
  command: string[];
  directory: string;
  /** Files, or directories with all below them, that it writes. */
  writes: string[];
}

function codegen(directory: string, output: string): Generator {
  const program = 'node_modules/@graphql-codegen/cli/esm/bin.js';
  return {
    name: `${directory} documents`,
    command: ['node', program, '--config', 'codegen.ts'],
    directory,
    writes: [`${directory}/${output}`],
  };
}

function knownDocuments(directory: string, output: string): Generator {
  return {
    name: `documents that ${directory} asks`,
    command: ['node', 'known-documents.ts'],
    directory,
    writes: [`packages/contract/src/generated/${output}`],
  };
}

/** What is printed by a program and kept in git, in the order in which one needs the other. */
export const generators: Generator[] = [
  {
    name: 'schema.graphql',
    command: ['node', 'src/cli/main.ts', 'print-schema'],
    directory: 'apps/api',
    writes: ['packages/contract/schema.graphql'],
  },
  {
    name: 'mutations that the back office names',
    command: ['node', 'named-mutations.ts'],
    directory: 'apps/admin',
    writes: ['apps/admin/src/providers/data/generated/mutations.graphql.ts'],
  },
  codegen('apps/web', 'app/api/generated'),
  codegen('apps/admin', 'src/generated'),
  knownDocuments('apps/web', 'site-documents.json'),
  knownDocuments('apps/admin', 'admin-documents.json'),
  {
    name: 'picture of the house',
    command: ['node', 'src/house/print-house.ts'],
    directory: 'packages/tooling',
    writes: ['docs/house.svg'],
  },
];

function contentOf(root: string, names: readonly string[]): Map<string, string> {
  const files = names
    .filter((name) => existsSync(path.join(root, name)))
    .flatMap((name) => {
      if (path.extname(name) !== '') return [name];
      return readdirSync(path.join(root, name)).map((file) => `${name}/${file}`);
    });
  return new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}

function restore(root: string, before: ReadonlyMap<string, string>, after: Iterable<string>) {
  for (const file of after) if (!before.has(file)) rmSync(path.join(root, file));
  for (const [file, text] of before) writeFileSync(path.join(root, file), text);
}

/**
 * Prints every generated file anew, compares, and puts back what was there: the check needs no
 * clean tree and leaves none dirty.
 */
export async function checkGeneratedFiles(root: string, all = generators): Promise<string[]> {
  const before = contentOf(
    root,
    all.flatMap((generator) => generator.writes),
  );
  const violations: string[] = [];
  for (const { name, command, directory } of all) {
    const { code, output } = await runTool(command, path.join(root, directory));
    if (code !== 0) violations.push(`${name}: ${output.trim()}`);
  }
  for (const { name, writes } of all) {
    const missing = writes.filter((written) => contentOf(root, [written]).size === 0);
    violations.push(...missing.map((written) => `${name}: ${written} is not written`));
  }
  const after = contentOf(
    root,
    all.flatMap((generator) => generator.writes),
  );
  const names = new Set([...before.keys(), ...after.keys()]);
  for (const file of names) {
    if (before.get(file) === after.get(file)) continue;
    violations.push(`${file} is out of date: run "npm run generate" and commit it`);
  }
  if (violations.length > 0) restore(root, before, after.keys());
  return violations;
}
