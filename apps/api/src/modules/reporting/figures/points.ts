import { Prisma } from '@hoi/db/prisma';
import { batchReader } from '#outside/batch-reader.ts';
import { db, readRows } from '#outside/db.ts';
import { type Point, pointOf } from './figure-point.ts';
import { type FigureRow, readFigures } from './figure-row.ts';

// Figures of communes may be as new as those of the province: it is looked for among so many.
const looked = 300;

async function figuresById(ids: readonly string[]): Promise<Map<string, FigureRow>> {
  const rows = ids.length === 0 ? [] : await readFigures({ where: { id: { in: [...ids] } } });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The nearest earlier figure of the same unit and kind of period, by the id of each figure that has one. */
async function previousOf(figures: readonly FigureRow[]): Promise<Map<string, FigureRow>> {
  const ids = figures.map(({ id }) => id);
  const pairs = await readRows<{ id: string; before: string }>(Prisma.sql`
    SELECT f.id, earlier.id AS before FROM published_figures f
    JOIN reporting_periods p ON p.num = f.period_num
    CROSS JOIN LATERAL (SELECT e.id FROM published_figures e
      JOIN reporting_periods q ON q.num = e.period_num AND q.kind = p.kind
      WHERE e.indicator_num = f.indicator_num AND e.unit_num = f.unit_num
        AND e.period_to < f.period_to
      ORDER BY e.period_to DESC, e.id LIMIT 1) earlier
    WHERE f.id = ANY (${ids}::uuid[])`);
  const read = new Map(figures.map((row) => [row.id, row]));
  const missing = pairs.map(({ before }) => before).filter((id) => !read.has(id));
  for (const [id, row] of await figuresById(missing)) read.set(id, row);
  return new Map(
    pairs.flatMap(({ id, before }): [string, FigureRow][] => {
      const row = read.get(before);
      return row ? [[id, row]] : [];
    }),
  );
}

/** Figures in their series, each compared with the one before it where that can be. */
export async function pointsOf(figures: readonly FigureRow[]): Promise<Point[]> {
  if (figures.length === 0) return [];
  const indicators = [...new Set(figures.map(({ indicatorNum }) => indicatorNum))];
  const [previous, breaks] = await Promise.all([
    previousOf(figures),
    db.indicatorDefinition.findMany({
      where: { indicatorNum: { in: indicators }, breaksSeries: true },
    }),
  ]);
  const byIndicator = Map.groupBy(breaks, ({ indicatorNum }) => indicatorNum);
  return figures.map((figure) =>
    pointOf(figure, previous.get(figure.id) ?? null, byIndicator.get(figure.indicatorNum) ?? []),
  );
}

/** The latest figure of an indicator, by its number: of the highest unit that has any. */
export const latestPoint = batchReader<number, Point | null>(async (nums) => {
  const found = await readRows<{ id: string }>(Prisma.sql`
    SELECT latest.id FROM unnest(${[...new Set(nums)]}::smallint[]) AS asked (num)
    CROSS JOIN LATERAL (
      SELECT recent.id FROM (SELECT f.id, f.unit_num, f.period_to FROM published_figures f
        WHERE f.indicator_num = asked.num ORDER BY f.period_to DESC LIMIT ${looked}) recent
      JOIN org_units u ON u.num = recent.unit_num
      ORDER BY u.kind, recent.period_to DESC, recent.id LIMIT 1) latest`);
  const figures = await figuresById(found.map(({ id }) => id));
  const points = await pointsOf([...figures.values()]);
  const byNum = new Map(points.map((point) => [point.figure.indicatorNum, point]));
  return nums.map((num) => byNum.get(num) ?? null);
});
