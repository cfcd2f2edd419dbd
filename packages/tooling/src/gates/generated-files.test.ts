import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fixtureTree } from '../../test/fixture-tree.ts';
import { checkGeneratedFiles } from './generated-files.ts';

const printing = (text: string) => [
  {
    name: 'a schema',
    command: ['node', '-e', `require('fs').writeFileSync('out/schema.txt', '${text}')`],
    directory: 'a',
    writes: ['a/out'],
  },
];

it('fires when a file is not what its program prints, and puts it back', async () => {
  const root = fixtureTree({ 'a/out/schema.txt': 'old' });
  expect(await checkGeneratedFiles(root, printing('new'))).toEqual([
    'a/out/schema.txt is out of date: run "npm run generate" and commit it',
  ]);
  expect(readFileSync(path.join(root, 'a/out/schema.txt'), 'utf8')).toBe('old');
});

it('fires when a program fails', async () => {
  const root = fixtureTree({ 'a/readme.md': '' });
  const [found] = await checkGeneratedFiles(root, printing('new'));
  expect(found).toContain('a schema: ');
});

it('fires when a program does not write what it should', async () => {
  const root = fixtureTree({ 'a/readme.md': '' });
  const silent = { name: 'a schema', command: ['node', '-e', ''], directory: 'a' };
  expect(await checkGeneratedFiles(root, [{ ...silent, writes: ['a/out', 'a/b.txt'] }])).toEqual([
    'a schema: a/out is not written',
    'a schema: a/b.txt is not written',
  ]);
});

it('holds when they agree', async () => {
  const root = fixtureTree({ 'a/out/schema.txt': 'same' });
  expect(await checkGeneratedFiles(root, printing('same'))).toEqual([]);
});
