import { Prisma } from '@hoi/db/prisma';
import { batchReader } from '#outside/batch-reader.ts';
import { db, readRows } from '#outside/db.ts';
import { type FigureRow, readFigures } from './figure-row.ts';

export const mostWithdrawn = 50;

/** The figures of an indicator, by its number, that were withdrawn, the latest first. */
export const withdrawnFigures = batchReader<number, FigureRow[]>(async (nums) => {
  const found = await readRows<{ id: string }>(Prisma.sql`
    SELECT gone.id FROM unnest(${[...new Set(nums)]}::smallint[]) AS asked (num)
    CROSS JOIN LATERAL (SELECT f.id FROM published_figures f
      WHERE f.indicator_num = asked.num AND f.withdrawn_at IS NOT NULL
      ORDER BY f.withdrawn_at DESC, f.id DESC LIMIT ${mostWithdrawn}) gone`);
  const figures = await readFigures({
    where: { id: { in: found.map(({ id }) => id) } },
    orderBy: [{ withdrawnAt: 'desc' }, { id: 'desc' }],
  });
  const byIndicator = Map.groupBy(figures, ({ indicatorNum }) => indicatorNum);
  return nums.map((num) => byIndicator.get(num) ?? []);
});

/** How many they are. */
export const withdrawnCount = batchReader<number, number>(async (nums) => {
  const counted = await db.publishedFigure.groupBy({
    by: 'indicatorNum',
    where: { indicatorNum: { in: [...new Set(nums)] }, withdrawnAt: { not: null } },
    _count: true,
  });
  const byIndicator = new Map(counted.map((one) => [one.indicatorNum, one._count]));
  return nums.map((num) => byIndicator.get(num) ?? 0);
});
