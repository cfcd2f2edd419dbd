import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fixtureTree } from '../../test/fixture-tree.ts';
import { inputHash } from './input-hash.ts';

const files = { 'a/b.ts': '1', 'a/c/d.ts': '2', 'lock.yaml': '3', 'e.ts': '4' };

it('changes with content, names and files that go, and with nothing else', () => {
  const root = fixtureTree(files);
  const hash = () => inputHash(root, ['a', 'lock.yaml', 'not-there']);
  const first = hash();
  writeFileSync(path.join(root, 'e.ts'), 'not an input');
  writeFileSync(path.join(root, 'a/b.test.ts'), 'a test is not built');
  expect(hash()).toBe(first);
  writeFileSync(path.join(root, 'a/c/d.ts'), 'changed');
  const second = hash();
  expect(second).not.toBe(first);
  rmSync(path.join(root, 'a/c/d.ts'));
  expect(new Set([first, second, hash()]).size).toBe(3);
});
