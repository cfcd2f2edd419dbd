import { Prisma } from '@hoi/db/prisma';
import { orgUnitKinds } from '@hoi/domain/org-unit-kind';
import { formatDate } from '@hoi/localization/date';
import { figureNotes } from '@hoi/localization/words/reporting/indicators';
import { boundaryDays } from '#modules/organisation/units/boundary-days.ts';
import { batchReader } from '#outside/batch-reader.ts';
import { db, readRows } from '#outside/db.ts';
import { dayOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';
import { type Break, type Point, pointOf } from './figure-point.ts';
import { type FigureRow, readFigures } from './figure-row.ts';

// Of one day there may be figures of the whole year and of its last quarter: the longer one tells more.
const looked = 20;
// By so many days periods of as many years differ.
const leapDays = 8;

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
        AND e.period_to < f.period_to AND e.withdrawn_at IS NULL
        -- Two of which one holds a part of the other, or is longer, are no two of a series.
        AND (p.kind = 'AS_OF' OR q.to_day < p.from_day)
        AND (p.kind NOT IN ('RANGE', 'YEARS', 'TERM')
          OR abs((q.to_day - q.from_day) - (p.to_day - p.from_day)) <= ${leapDays})
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

/** Where the series of the figures' indicators break, by the number of the indicator. */
async function breaksOf(figures: readonly FigureRow[]): Promise<Map<number, Break[]>> {
  const indicators = [...new Set(figures.map(({ indicatorNum }) => indicatorNum))];
  const found = await db.indicatorDefinition.findMany({
    where: { indicatorNum: { in: indicators }, breaksSeries: true },
  });
  const breaks = found.map(({ indicatorNum, validFrom, reason }) => {
    const day = dayOf(validFrom);
    const note = (earlier: string) => figureNotes.seriesBreaks(earlier, formatDate(day), reason);
    return { indicatorNum, validFrom: day, note };
  });
  return Map.groupBy(breaks, ({ indicatorNum }) => indicatorNum);
}

/** The days on which the place of which a figure tells became another. */
async function boundariesOf({ orgUnit }: FigureRow): Promise<Break[]> {
  return (await boundaryDays(orgUnit.id, today())).map(({ on }) => ({
    validFrom: on,
    note: (earlier) => figureNotes.placeChanged(earlier, formatDate(on)),
  }));
}

/** Figures in their series, each compared with the one before it where that can be. */
export async function pointsOf(figures: readonly FigureRow[]): Promise<Point[]> {
  if (figures.length === 0) return [];
  const [previous, byIndicator] = await Promise.all([previousOf(figures), breaksOf(figures)]);
  const points = figures.map(async (figure): Promise<Point> => {
    const before = previous.get(figure.id) ?? null;
    const known = before
      ? [...(byIndicator.get(figure.indicatorNum) ?? []), ...(await boundariesOf(figure))]
      : [];
    return pointOf(figure, before, known);
  });
  return Promise.all(points);
}

/** The latest figure of an indicator, by its number: of the highest unit that has any. */
export const latestPoint = batchReader<number, Point | null>(async (nums) => {
  const found = await readRows<{ id: string }>(Prisma.sql`
    SELECT latest.id FROM unnest(${[...new Set(nums)]}::smallint[]) AS asked (num)
    CROSS JOIN LATERAL (
      SELECT f.id FROM unnest(${[...orgUnitKinds]}::"OrgUnitKind"[]) WITH ORDINALITY AS level (kind, rank)
      CROSS JOIN LATERAL (SELECT f.id, f.period_to, f.period_num FROM published_figures f
        JOIN org_units u ON u.num = f.unit_num
        WHERE f.indicator_num = asked.num AND u.kind = level.kind AND f.withdrawn_at IS NULL
        ORDER BY f.period_to DESC LIMIT ${looked}) f
      JOIN reporting_periods p ON p.num = f.period_num
      ORDER BY level.rank, f.period_to DESC, p.from_day, f.id LIMIT 1) latest`);
  const figures = await figuresById(found.map(({ id }) => id));
  const points = await pointsOf([...figures.values()]);
  const byNum = new Map(points.map((point) => [point.figure.indicatorNum, point]));
  return nums.map((num) => byNum.get(num) ?? null);
});
