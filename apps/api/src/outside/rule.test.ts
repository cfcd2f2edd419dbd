import { Prisma } from '@hoi/db/prisma';
import { expect, it } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { db } from './db.ts';
import { holdsOf, type Rule, ruleSql } from './rule.ts';

useDatabase();

const statuses = ['DRAFT', 'OPEN', 'CLOSED'] as const;
const early = new Date('2026-03-02T03:00:00Z');
const noon = new Date('2026-03-02T05:00:00Z');
const late = new Date('2026-03-02T09:00:00Z');
const moments = [null, early, noon, late];

const rules: Record<string, Rule & Prisma.PollWhereInput> = {
  'a word': { status: 'OPEN' },
  'another word': { status: { not: 'DRAFT' } },
  'nothing there': { opensAt: null },
  'yes and a word': { allowMultiple: true, status: 'OPEN' },
  no: { allowMultiple: false },
  'a moment that has come': { opensAt: { lte: noon } },
  'a moment to come': { closesAt: { gt: noon } },
  'one of two': { OR: [{ opensAt: null }, { opensAt: { lte: noon } }] },
  'all of several': {
    status: 'OPEN',
    AND: [
      { OR: [{ opensAt: null }, { opensAt: { lte: noon } }] },
      { OR: [{ closesAt: null, allowMultiple: true }, { closesAt: { gt: noon } }] },
    ],
  },
};

it('says the same as a where, as SQL and of a row at hand', async () => {
  const { id: orgUnitId } = await makeOrgUnit();
  const data = statuses.flatMap((status) =>
    moments.flatMap((opensAt) =>
      moments
        .filter((closesAt) => !opensAt || !closesAt || closesAt > opensAt)
        .flatMap((closesAt) =>
          [true, false].map((allowMultiple) => ({
            question: 'Bạn có biết Cổng Hội không?',
            orgUnitId,
            status,
            opensAt,
            closesAt,
            allowMultiple,
          })),
        ),
    ),
  );
  await db.poll.createMany({ data });
  const all = await db.poll.findMany({ orderBy: { id: 'asc' } });
  const found = new Map<string, number>();
  for (const [name, rule] of Object.entries(rules)) {
    const asWhere = await db.poll.findMany({ where: rule, orderBy: { id: 'asc' } });
    const asSql = await db.$queryRaw<{ id: string }[]>(
      Prisma.sql`SELECT p.id FROM polls p WHERE ${ruleSql(rule, 'p')} ORDER BY p.id`,
    );
    const ids = asWhere.map(({ id }) => id);
    expect(
      asSql.map(({ id }) => id),
      name,
    ).toEqual(ids);
    expect(
      all.filter((poll) => holdsOf(rule, poll)).map(({ id }) => id),
      name,
    ).toEqual(ids);
    found.set(name, ids.length);
  }
  expect([...found.values()].every((count) => count > 0 && count < all.length)).toBe(true);
});

it('takes no word into a statement that could be anything else', () => {
  expect(() => ruleSql({ status: "OPEN' OR true --" }, 'p')).toThrow('no word');
});
