import { expect, it } from 'vitest';
import { fixtureTree } from '../../test/fixture-tree.ts';
import { checkVersions } from './versions.ts';

function check(api: Record<string, string>, web: Record<string, string>): string[] {
  return checkVersions(
    fixtureTree({
      'apps/api/package.json': JSON.stringify({ name: '@hoi/api', dependencies: api }),
      'packages/web/package.json': JSON.stringify({ name: '@hoi/web', devDependencies: web }),
    }),
  );
}

it('finds a version that two workspaces name', () => {
  const found = check({ zod: '^4.6.7' }, { zod: '^4.6.0' });
  expect(found.map((line) => line.split(':')[0])).toEqual([
    'apps/api/package.json',
    'packages/web/package.json',
  ]);
  expect(check({ zod: '^4.6.7' }, { zod: 'catalog:' })).toHaveLength(1);
});

it('leaves alone what one uses, what the catalog names, and what is ours', () => {
  expect(check({ zod: '^4.6.7' }, { pino: '^10.4.0' })).toEqual([]);
  expect(check({ zod: 'catalog:' }, { zod: 'catalog:' })).toEqual([]);
  expect(check({ '@hoi/a': 'workspace:*' }, { '@hoi/a': 'workspace:*' })).toEqual([]);
});
