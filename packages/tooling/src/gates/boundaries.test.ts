import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../bin/workspace-root.mjs';
import { emptyWorkspaces, fixtureTree } from '../../test/fixture-tree.ts';
import { checkBoundaries } from './boundaries.ts';
import { readImports } from './import-graph.ts';
import { forBrowsers } from './layers.ts';
import { winged } from './rooms.ts';

const roof = ['access/identity', 'newsroom/media', 'newsroom/articles']
  .map((room) => `import './modules/${room}/room.ts';\n`)
  .join('');

function check(files: Record<string, string>): string[] {
  return checkBoundaries(
    fixtureTree({ ...emptyWorkspaces, 'apps/api/src/schema.ts': roof, ...files }),
  );
}

const rooms = 'apps/api/src/modules';

describe('each dependency rule, broken once', () => {
  it.each([
    ['apps never import apps', 'apps/web/app/a.ts', `import '@hoi/admin/b';`],
    ['apps never import apps', 'apps/web/app/a.ts', `import '../../api/src/server.ts';`],
    ['only apps/api enters prisma', 'apps/web/app/a.ts', `import { x } from '@hoi/db/client';`],
    ['only apps/api enters prisma', 'packages/domain/src/a.ts', `export * from '@hoi/db/client';`],
    ['domain imports nothing of ours', 'packages/domain/src/a.ts', `import '@hoi/localization/b';`],
    ['imports only go down', 'packages/localization/src/a.ts', `import '@hoi/validation/b';`],
    ['imports only go down', 'packages/richtext/src/a.ts', `await import('@hoi/validation/b');`],
    [
      'imports only go down',
      'packages/validation/src/a.ts',
      `import type { A } from '@hoi/api/b';`,
    ],
    [
      'never import a GraphQL face',
      `${rooms}/newsroom/articles/a.command.ts`,
      `import './article.type.ts';`,
    ],
    [
      'never import a GraphQL face',
      `${rooms}/newsroom/articles/a.command.ts`,
      `import './a.input.ts';`,
    ],
    [
      'never import a GraphQL face',
      `${rooms}/newsroom/articles/a.policy.ts`,
      `import './a.query.ts';`,
    ],
    [
      'never import a GraphQL face',
      `${rooms}/newsroom/articles/a.policy.ts`,
      `import './a.mutations.ts';`,
    ],
    [
      'never import a GraphQL face',
      `${rooms}/newsroom/articles/a.command.ts`,
      `import '#graphql/mutation.ts';`,
    ],
    [
      'never import a GraphQL face',
      `${rooms}/newsroom/articles/a.command.ts`,
      `import '#graphql/builder.ts';`,
    ],
    ['imports only go down', 'packages/tooling/src/a.ts', `import '@hoi/api/b';`],
    ['imports only go down', 'packages/tooling/bin/a.mjs', `import '../../../apps/api/src/b.ts';`],
    ['nothing of Node.js', 'packages/contract/src/a.ts', `import 'node:path';`],
    ['nothing of Node.js', 'packages/contract/src/a.ts', `import './node/b.ts';`],
    ['nothing of Node.js', 'packages/validation/src/access/a.ts', `import 'node:path';`],
    ['nothing of Node.js', 'apps/admin/src/a.ts', `import '@hoi/contract/node/b';`],
    [
      'components never import routes',
      'apps/web/app/components/a.ts',
      `import '#routes/b/route.tsx';`,
    ],
    ['a younger room', `${rooms}/newsroom/media/a.ts`, `import '#modules/newsroom/articles/b.ts';`],
    [
      'a younger wing',
      `${rooms}/access/identity/a.ts`,
      `import '#modules/newsroom/articles/b.ts';`,
    ],
    [
      'a younger wing',
      'apps/admin/src/resources/organisation/units/a.ts',
      `import '#resources/newsroom/albums/b.ts';`,
    ],
    ['a younger wing', 'packages/validation/src/access/a.ts', `import '../portal/b.ts';`],
    ['a younger wing', 'packages/localization/src/vi/frame/a.ts', `import '../access/b.ts';`],
    [
      'a younger wing',
      `${rooms}/access/identity/a.ts`,
      `import '@hoi/localization/words/newsroom/articles';`,
    ],
    ['is no wing', `apps/admin/src/resources/articles/a.ts`, `import '#resources/newsroom/b.ts';`],
    [
      'is not in apps/api/src/schema.ts',
      `${rooms}/portal/polls/a.ts`,
      `import '#modules/newsroom/articles/b.ts';`,
    ],
    ['makes loaders', `${rooms}/newsroom/articles/a.ts`, `import DataLoader from 'dataloader';`],
    ['no cycles', 'apps/web/app/a.ts', `import type { A } from './a.ts';`],
  ])('%s', (rule, file, text) => {
    const found = check({ [file]: text });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(rule);
  });

  it('no cycles between files, however long', () => {
    const found = check({
      'apps/web/app/a.ts': `import './b.ts';`,
      'apps/web/app/b.ts': `import '#c.ts';`,
      'apps/web/app/c.ts': `import type { A } from './a.ts';`,
      'apps/web/app/d.ts': `import './a.ts';`,
    });
    expect(found).toEqual(['no cycles: apps/web/app/a.ts → apps/web/app/b.ts → apps/web/app/c.ts']);
  });
});

describe('cycles between folders', () => {
  const circle = (files: Record<string, string>) =>
    check(files).map((fault) => fault.split('\n')[0]?.replace('no cycles between folders: ', ''));

  it('finds rooms that import each other, though none of their files do', () => {
    const found = check({
      'apps/admin/src/providers/a.ts': `import '#resources/access/users/b.ts';`,
      'apps/admin/src/resources/access/users/deep/c.ts': `import '#providers/d.ts';`,
    });
    expect(found).toEqual([
      [
        'no cycles between folders: apps/admin/src/providers, apps/admin/src/resources/access/users',
        '  apps/admin/src/providers/a.ts → #resources/access/users/b.ts',
        '  apps/admin/src/resources/access/users/deep/c.ts → #providers/d.ts',
      ].join('\n'),
    ]);
  });

  it.each([
    ['two rooms of a wing', `${rooms}/newsroom/articles`, `${rooms}/newsroom/media`],
    ['what stands outside of folders', 'apps/web/app', 'apps/web/app/platform'],
    [
      'a shared part and those beside it',
      'apps/admin/src/components',
      'apps/admin/src/components/a',
    ],
    ['two routes', 'apps/web/app/routes/a', 'apps/web/app/routes/b'],
    ['two rooms of a package', 'packages/tooling/src/gates', 'packages/tooling/src/verify'],
    ['the demo content and what starts it', 'prisma', 'prisma/seed'],
  ])('finds %s', (_, one, other) => {
    const up = (from: string, to: string) =>
      `import '${'../'.repeat(from.split('/').length)}${to}/x.ts';`;
    const faults = circle({ [`${one}/a.ts`]: up(one, other), [`${other}/b.ts`]: up(other, one) });
    expect(faults).toContain(`${one}, ${other}`);
  });

  it('counts no folder within a room, and no test', () => {
    expect(
      circle({
        'apps/admin/src/layout/a.ts': `import './deep/b.ts';`,
        'apps/admin/src/layout/deep/c.ts': `import '../d.ts';`,
        'apps/admin/src/layout/a.test.ts': `import '#dashboard/b.ts';`,
        'apps/admin/src/dashboard/c.ts': `import '#layout/a.ts';`,
      }),
    ).toEqual([]);
  });
});

describe('what the rules allow', () => {
  it('lets imports go down and rooms use older ones', () => {
    const found = check({
      [`${rooms}/newsroom/articles/a.command.ts`]: `import '@hoi/db/client'; import '#modules/access/identity/b.ts';`,
      'apps/web/app/routes/b/route.tsx': `import '#components/c.tsx'; import '@hoi/domain/roles';`,
      'packages/tooling/src/a.ts': `import '@hoi/contract/b'; import '@hoi/db/client';`,
      'packages/contract/src/node/a.ts': `import 'node:path'; import '../b.ts';`,
      'packages/contract/src/a.test.ts': `import 'node:path';`,
      'apps/web/server/a.ts': `import 'node:path'; import '@hoi/contract/node/a';`,
      'packages/validation/src/a.ts': `import '@hoi/richtext/schema'; import 'zod';`,
      'apps/api/src/outside/batch-reader.ts': `import DataLoader from 'dataloader';`,
      [`${rooms}/access/identity/a.test.ts`]: `import '#modules/newsroom/articles/b.ts';`,
    });
    expect(found).toEqual([]);
  });

  it('finds every import of ours in this very project', () => {
    const unresolved = readImports(root).filter(({ specifier, to }) => {
      return to === null && (specifier.startsWith('#') || specifier.startsWith('@hoi/'));
    });
    expect(unresolved).toEqual([]);
  });
});

it('finds files in each folder that a rule speaks of, in this very project', () => {
  const files = readImports(root).map(({ from }) => from);
  const speaksOf = [...winged, ...forBrowsers].map((folder) => path.join(folder, '/'));
  const empty = speaksOf.filter((folder) => !files.some((file) => file.startsWith(folder)));
  expect(empty).toEqual([]);
});
