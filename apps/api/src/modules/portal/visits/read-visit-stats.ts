import { askingForAll } from '@hoi/db/asker';
import {
  addDays,
  startOfMonth,
  startOfPreviousMonth,
  startOfPreviousWeek,
  startOfWeek,
} from '@hoi/localization/calendar-weeks';
import { localDay } from '@hoi/localization/date';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';

interface Counts {
  total: bigint;
  today: number;
  yesterday: number;
  thisWeek: number;
  lastWeek: number;
  thisMonth: number;
  lastMonth: number;
  online: number;
}

export interface VisitStats extends Counts {
  asOf: Date;
}

const freshMs = 5000;
const onlineMs = 5 * 60_000;

// Outlives changes: visits come without events; five seconds old at most.
let held: { at: number; stats: Promise<VisitStats> } | undefined;

/** The counter's figures, at most five seconds old: every page shows them, few need to be counted. */
export function readVisitStats(): Promise<VisitStats> {
  const now = clock.now();
  const age = held ? now.getTime() - held.at : freshMs;
  if (held && age >= 0 && age < freshMs) return held.stats;
  const stats = askingForAll(() => countVisits(now));
  held = { at: now.getTime(), stats };
  stats.catch(() => {
    if (held?.stats === stats) held = undefined;
  });
  return stats;
}

async function countVisits(now: Date): Promise<VisitStats> {
  const today = localDay(now);
  const week = startOfWeek(today);
  const lastWeek = startOfPreviousWeek(today);
  const month = startOfMonth(today);
  const lastMonth = startOfPreviousMonth(today);
  const onlineSince = new Date(now.getTime() - onlineMs);
  const rows = await db.$queryRaw<Counts[]>`
    SELECT
      coalesce((SELECT total FROM visit_baselines), 0) + coalesce(sum(visits), 0)::bigint AS total,
      coalesce(sum(visits) FILTER (WHERE day = ${today}::date), 0)::int AS today,
      coalesce(sum(visits) FILTER (WHERE day = ${addDays(today, -1)}::date), 0)::int AS yesterday,
      coalesce(sum(visits) FILTER (WHERE day >= ${week}::date AND day <= ${today}::date), 0)::int AS "thisWeek",
      coalesce(sum(visits) FILTER (WHERE day >= ${lastWeek}::date AND day < ${week}::date), 0)::int AS "lastWeek",
      coalesce(sum(visits) FILTER (WHERE day >= ${month}::date AND day <= ${today}::date), 0)::int AS "thisMonth",
      coalesce(sum(visits) FILTER (WHERE day >= ${lastMonth}::date AND day < ${month}::date), 0)::int AS "lastMonth",
      (SELECT count(*)::int FROM recent_visitors WHERE last_seen_at > ${onlineSince}) AS online
    FROM visit_days`;
  const [counts] = rows;
  if (!counts) throw new Error('an aggregate without a row');
  return { ...counts, asOf: now };
}
