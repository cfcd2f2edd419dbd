import { expect, it } from 'vitest';
import { arrowsOf } from './arrows.ts';
import { drawHouse } from './draw.ts';

const imports = [
  { from: 'apps/web/app/a.ts', to: 'packages/domain/src/b.ts', specifier: '' },
  { from: 'apps/web/app/a.test.ts', to: 'packages/contract/src/b.ts', specifier: '' },
  {
    from: 'apps/api/src/modules/portal/polls/a.ts',
    to: 'apps/api/src/modules/access/identity/b.ts',
    specifier: '',
  },
  { from: 'apps/api/src/http/a.ts', to: 'packages/domain/src/b.ts', specifier: '' },
  { from: 'apps/api/src/http/a.ts', to: null, specifier: 'hono' },
];
const rooms = new Map([
  ['access', ['identity']],
  ['portal', ['links', 'polls']],
]);

it('draws who imports whom in what is shipped, and the rooms of each wing', () => {
  const picture = drawHouse(arrowsOf(imports), rooms);
  const titles = [...picture.matchAll(/<title>(.*?)<\/title>/g)].map((match) => match[1]);
  expect(titles.sort()).toEqual([
    'apps/api imports packages/domain',
    'apps/api/portal imports apps/api/access',
    'apps/web imports packages/domain',
  ]);
  expect(picture).toContain('>links · polls<');
});
