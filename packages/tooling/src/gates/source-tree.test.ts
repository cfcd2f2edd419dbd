import { expect, it } from 'vitest';
import { fixtureTree } from '../../test/fixture-tree.ts';
import { readShipped } from './source-tree.ts';

it('reads what is shipped of a folder, and refuses to read nothing', () => {
  const root = fixtureTree({ 'apps/a.ts': '', 'apps/a.test.ts': '', 'packages/a.test.ts': '' });
  expect(readShipped(root, /^apps\//).map(({ path }) => path)).toEqual(['apps/a.ts']);
  expect(() => readShipped(root, /^packages\//)).toThrow('no file is shipped');
});
