import { expect, it } from 'vitest';
import { fixtureTree } from '../../test/fixture-tree.ts';
import { measureFileSizes } from './file-sizes.ts';

const lines = (count: number) => 'x\n'.repeat(count);

it('reports a file that is too long, and says by how much', () => {
  const root = fixtureTree({ 'a.ts': lines(401), 'b.ts': lines(10), 'c.ts': lines(10) });
  expect(measureFileSizes(root).broken).toContain('a.ts: 401 lines, at most 400 are allowed');
});

it('reports a median and a 95th percentile that are too high', () => {
  const files = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`f${i}.ts`, lines(61)]));
  const root = fixtureTree({ ...files, 'f18.ts': lines(260), 'f19.ts': lines(260) });
  expect(measureFileSizes(root).broken).toEqual([
    'median of all files: 61 lines, at most 60 are allowed',
    'p95 of all files: 260 lines, at most 250 are allowed',
  ]);
});

it('leaves generated files and data out', () => {
  const root = fixtureTree({
    'generated/a.ts': lines(900),
    'prisma/seed/content/a.ts': lines(900),
    'b.ts': lines(5),
  });
  expect(measureFileSizes(root)).toEqual({ files: 1, median: 5, p95: 5, most: 5, broken: [] });
});
