import type { CalendarDay } from '@hoi/domain/calendar-day';
import { formatDate } from '@hoi/localization/date';
import { planNames } from '@hoi/localization/words/organisation/plans';
import { createOrgPlanInput } from '@hoi/validation/organisation/org-plan';
import { realDay } from './read-successions.ts';
import { type Findings, readTable } from './read-table.ts';

/** By what the changes of a day were ordered, as far as the lists say. */
export interface Decision {
  title: string;
  decisionNumber: string;
  decisionDate: CalendarDay | null;
}

const columns = ['effective', 'title', 'decision', 'decision_date'] as const;
const heading = createOrgPlanInput.pick({ title: true, decisionNumber: true, decisionDate: true });
const columnOf: Record<string, string> = { decisionNumber: 'decision', decisionDate: columns[3] };

/** The decisions by the day from which they hold; what is wrong is added to `found`. */
export function readDecisions(
  file: string,
  text: string,
  found: Findings,
): Map<CalendarDay, Decision> {
  const decisions = new Map<CalendarDay, Decision>();
  for (const { line, values } of readTable(file, text, columns, found)) {
    const fail = (message: string) => found.faults.push({ file, line, message });
    const { effective: day, title, decision, decision_date: date } = values;
    if (!realDay(day)) fail(`"${day}" is no day`);
    else if (decisions.has(day)) fail(`${day} stands there twice`);
    const read = heading.safeParse({
      title: title || titleFrom(day),
      decisionNumber: decision,
      decisionDate: date || null,
    });
    if (read.success) decisions.set(day, read.data);
    for (const { path, message } of read.error?.issues ?? []) {
      const field = String(path[0]);
      fail(`${columnOf[field] ?? field}: ${message}`);
    }
  }
  return decisions;
}

function titleFrom(day: CalendarDay): string {
  return realDay(day) ? planNames.ofChangesFrom(formatDate(day)) : '';
}

/** What a plan of that day is headed with; a title that names the day where the lists say nothing. */
export function headingFrom(
  decisions: ReadonlyMap<CalendarDay, Decision>,
  day: CalendarDay,
): Decision {
  return decisions.get(day) ?? { title: titleFrom(day), decisionNumber: '', decisionDate: null };
}
