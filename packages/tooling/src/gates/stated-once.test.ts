import { expect, it } from 'vitest';
import { emptyFiles, fixtureTree } from '../../test/fixture-tree.ts';
import { checkStatedOnce } from './stated-once.ts';

const room = 'apps/api/src/modules/newsroom/articles/latest.ts';
const check = (text: string, name = room) =>
  checkStatedOnce(fixtureTree({ ...emptyFiles, [name]: text }));

it.each([
  [
    'a public article in SQL',
    "const a = Prisma.sql`SELECT 1 FROM articles WHERE status = 'PUBLISHED'`;",
  ],
  ['one whose time has come', 'const a = Prisma.sql`a.published_at <= now::timestamptz`;'],
  ['a hidden category in SQL', 'await tx.$queryRaw`SELECT id FROM categories WHERE NOT hidden`;'],
  ['a public article as a where', "const a = { id, status: 'PUBLISHED' };"],
  ['one of several words', "const a = { status: { in: ['PUBLISHED', 'IN_REVIEW'] } };"],
  ['a time that has come', 'const a = { publishedAt: { lte: now } };'],
  ['a category that is not hidden', 'const a = { category: { hidden: false } };'],
  ['a public page', 'const a = { pageUses: { some: { page: { published: true } } } };'],
  ['a public person', 'const a = { published: true, erasedAt: null };'],
  [
    'what holds on a day in SQL',
    'const a = Prisma.sql`v.valid_from <= day AND (v.valid_to IS NULL OR v.valid_to > day)`;',
  ],
  [
    'the same with coalesce',
    'await tx.$queryRaw<Row[]>`v.valid_from <= day::date\n AND coalesce(v.valid_to > day::date, true)`;',
  ],
  [
    'what holds on a day as a where',
    'const a = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] };',
  ],
  ['what is below a unit in SQL', 'const a = Prisma.sql`u.path LIKE ANY (paths)`;'],
  ['the same by another function', 'const a = Prisma.sql`starts_with(u.path, p)`;'],
  ['what is below a unit as a where', 'const a = { orgUnit: { path: { startsWith: path } } };'],
])('finds %s', (_, text) => {
  expect(check(text)).toHaveLength(1);
});

it.each([
  [
    'what is written',
    "await tx.article.create({ data: { status: 'PUBLISHED', published: true } });",
  ],
  ['which columns are read', 'const a = { select: { published: true } };'],
  [
    'which columns are read, elsewhere',
    'const columns = { id: true, published: true, name: true };',
  ],
  ['a range of days', 'const a = Prisma.sql`a.published_at < end AND a.deleted_at IS NULL`;'],
  ['what has begun', 'const a = { validFrom: { lte: day } };'],
  [
    'the order of versions',
    'const a = Prisma.sql`ORDER BY v.valid_from <= asked.day DESC, v.valid_to`;',
  ],
  ['a text that is no statement', "const a = `status = 'PUBLISHED'`;"],
])('leaves %s alone', (_, text) => {
  expect(check(text)).toEqual([]);
});

it('leaves each rule its place, and no other', () => {
  const shown = "export const a = { status: 'PUBLISHED' };";
  expect(check(shown, 'apps/api/src/modules/newsroom/shown/public-articles.ts')).toEqual([]);
  const held = 'const a = { validFrom: { lte: day }, OR: [{ validTo: null }] };';
  expect(check(held, 'apps/api/src/modules/organisation/units/dated-rows.ts')).toEqual([]);
  expect(check(held, 'apps/api/src/modules/newsroom/shown/public-articles.ts')).toHaveLength(1);
});

it('looks at the rooms of the API, and not at their tests', () => {
  const text = "const a = { status: 'PUBLISHED' };";
  for (const name of [`${room.slice(0, -3)}.test.ts`, 'apps/api/test/a.ts', 'apps/web/app/a.ts'])
    expect(check(text, name)).toEqual([]);
});
