import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../bin/workspace-root.mjs';
import { fixtureTree } from '../../test/fixture-tree.ts';
import { checkFormat, checkLint, checkUnused } from './tools.ts';
import { checkTypes } from './types.ts';

/** A tree under the project's own rules. */
function tree(files: Record<string, string>): string {
  const settings = readFileSync(path.join(root, '.biome.json'), 'utf8');
  // A fixture is no git repository.
  const biome = settings.replace('"vcs": { "enabled": true', '"vcs": { "enabled": false');
  return fixtureTree({ '.biome.json': biome, ...files });
}

describe('format', () => {
  it('fires on a file that is laid out otherwise', async () => {
    expect(await checkFormat(tree({ 'a.ts': `export const a = "b"\n` }))).toHaveLength(1);
  });
  it('holds on one that is not', async () => {
    expect(await checkFormat(tree({ 'a.ts': `export const a = 'b';\n` }))).toEqual([]);
  });
});

describe('lint', () => {
  it.each([
    ['noProcessEnv', 'apps/api/src/a.ts', 'export const a = process.env.HOST;\n'],
    ['noExplicitAny', 'apps/api/src/a.ts', `export const a = (b: an${''}y) => b;\n`],
    ['noNonNullAssertion', 'apps/api/src/a.ts', 'export const a = (b?: string) => b!.length;\n'],
    ['noBarrelFile', 'apps/api/src/a.ts', `export * from './b.ts';\n`],
    ['noConsole', 'apps/api/src/a.ts', `console.log('a');\n`],
    ['noUnusedVariables', 'apps/api/src/a.ts', 'const a = 1;\nexport {};\n'],
    // React's rules are asked for by folder: the linter does not read a version from the catalog.
    [
      'noArrayIndexKey',
      'apps/admin/src/a.tsx',
      'export const a = (b: string[]) => b.map((c, at) => <i key={at}>{c}</i>);\n',
    ],
    ['useFilenamingConvention', 'apps/api/src/aB.ts', 'export const a = 1;\n'],
  ])('fires on %s', async (rule, file, text) => {
    const found = await checkLint(tree({ [file]: text }));
    expect(found.join('\n')).toContain(rule);
  });

  it('lets the reader of the settings read the environment', async () => {
    const files = { 'apps/api/src/env.ts': 'export const a = process.env.HOST;\n' };
    expect(await checkLint(tree(files))).toEqual([]);
  });
});

describe('unused code', () => {
  const files = {
    '.knip.json': '{ "entry": ["main.ts"], "project": ["*.ts"] }',
    'package.json': '{ "name": "a", "type": "module" }',
    'main.ts': `import { b } from './b.ts';\nconsole.log(b);\n`,
    'b.ts': 'export const b = 1;\n',
  };
  it.each([
    ['a file', { 'c.ts': 'export const c = 1;\n' }, 'c.ts'],
    ['an export', { 'b.ts': 'export const b = 1;\nexport const d = 2;\n' }, 'd'],
    ['a dependency', { 'package.json': '{ "name": "a", "dependencies": { "e": "1" } }' }, 'e'],
    [
      'a setting about a file that is gone',
      { '.knip.json': '{ "entry": ["main.ts", "gone.ts"], "project": ["*.ts"] }' },
      'gone.ts',
    ],
  ])('fires on %s', async (_, change, name) => {
    expect((await checkUnused(fixtureTree({ ...files, ...change }))).join('\n')).toContain(name);
  });
  it('holds when all is used', async () => {
    expect(await checkUnused(fixtureTree(files))).toEqual([]);
  });
  it('looks into what packages show to others, in this house', async () => {
    const found = await checkUnused(
      fixtureTree({
        '.knip.json': readFileSync(path.join(root, '.knip.json'), 'utf8'),
        'package.json':
          '{ "name": "house", "type": "module", "workspaces": ["apps/*", "packages/*"] }',
        'packages/a/package.json':
          '{ "name": "a", "type": "module", "exports": { "./*": "./src/*.ts" } }',
        'packages/a/src/b.ts': 'export const used = 1;\nexport const nobodys = 2;\n',
        'apps/api/package.json':
          '{ "name": "api", "type": "module", "dependencies": { "a": "*" } }',
        'apps/api/src/cli/main.ts': `import { used } from 'a/b';\nconsole.log(used);\n`,
      }),
    );
    expect(found.join('\n')).toMatch(/^nobodys\b/m);
    expect(found.join('\n')).not.toMatch(/^used\b/m);
  });
});

describe('types', () => {
  const workspace = (text: string) => ({
    'packages/a/package.json': '{ "name": "a", "type": "module" }',
    'packages/a/tsconfig.json':
      '{ "compilerOptions": { "strict": true, "noEmit": true, "types": [] } }',
    'packages/a/a.ts': text,
    'apps/b/readme.md': '',
  });
  it('fires on a type error', async () => {
    const found = await checkTypes(fixtureTree(workspace(`export const a: number = 'b';\n`)));
    expect(found.join('\n')).toContain('TS2322');
  });
  it('fires on a workspace without a tsconfig.json', async () => {
    const root = fixtureTree({ ...workspace(''), 'apps/b/package.json': '{ "name": "b" }' });
    expect(await checkTypes(root)).toContain('apps/b: no tsconfig.json');
  });
});
