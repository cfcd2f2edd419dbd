import type { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import type { FoundPeriod } from '@hoi/domain/period-forms';
import type { PeriodKind } from '@hoi/domain/period-kind';
import { db } from '#outside/db.ts';
import { dayOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';

// A figure that was corrected more often than this tells of the latest corrections.
const mostCorrections = 20;

const figureInclude = {
  period: true,
  orgUnit: { select: { id: true, kind: true } },
  indicator: true,
  corrections: { orderBy: { correctedAt: 'desc' }, take: mostCorrections },
} satisfies Prisma.PublishedFigureInclude;

/** A figure with all that is told of it. */
export type FigureRow = Prisma.PublishedFigureGetPayload<{ include: typeof figureInclude }>;

export type PeriodRow = FigureRow['period'];

/** Figures by a condition. */
export function readFigures(
  query: Pick<Prisma.PublishedFigureFindManyArgs, 'where' | 'orderBy' | 'take'>,
): Promise<FigureRow[]> {
  return db.publishedFigure.findMany({ ...query, include: figureInclude });
}

/** The last day of a period, as of which its unit is shown; never one to come, of which not all may know. */
export function dayKnown(periodTo: Date): CalendarDay {
  const [last, now] = [dayOf(periodTo), today()];
  if (last > now) return now;
  return last;
}

/** A period as sentences name it; of a day there is no beginning. */
export function foundPeriod({
  kind,
  fromDay,
  toDay,
}: {
  kind: PeriodKind;
  fromDay: Date;
  toDay: Date;
}): FoundPeriod {
  return { kind, from: kind === 'AS_OF' ? null : dayOf(fromDay), to: dayOf(toDay) };
}
