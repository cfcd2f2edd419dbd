import type { CalendarDay } from '@hoi/domain/calendar-day';
import { smallestShownCount, withoutSmallCells } from '@hoi/domain/small-cells';

/** An office that somebody held, with her value of the attribute; `until` is the first day after it. */
export interface CountedSpan {
  personId: string;
  value: string;
  from: string;
  until: string;
}

/** Last days of half-years from a first day, before another. */
export function referenceDays(from: CalendarDay, before: CalendarDay): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(before.slice(0, 4)); year += 1) {
    days.push(`${year}-06-30`, `${year}-12-31`);
  }
  return days.filter((day) => day >= from && day < before);
}

interface Group {
  people: ReadonlySet<string>;
  /** What is told of each value, and the sum of what is kept back under the empty name. */
  told: ReadonlyMap<string | null, number>;
}

function groupOn(spans: readonly CountedSpan[], day: CalendarDay): Group {
  const values = new Map<string, string>();
  for (const { personId, value, from, until } of spans)
    if (from <= day && until > day) values.set(personId, value);
  const counts = new Map<string, number>();
  for (const value of values.values()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const cells = [...counts].map(([value, count]) => ({ value, count }));
  const told = new Map<string | null, number>();
  for (const { value, count } of withoutSmallCells(cells)) if (count) told.set(value, count);
  const shown = [...told.values()].reduce((sum, count) => sum + count, 0);
  if (shown < values.size) told.set(null, values.size - shown);
  return { people: new Set(values.keys()), told };
}

const tells = (difference: number) => difference > 0 && difference < smallestShownCount;

/** Whether what two days show would, taken from each other, tell of single persons. */
function tellsTooMuch(one: Group, other: Group): boolean {
  const left = [...one.people].filter((id) => !other.people.has(id)).length;
  const joined = [...other.people].filter((id) => !one.people.has(id)).length;
  if (tells(left + joined)) return true;
  return [...one.told].some(([value, count]) => {
    const later = other.told.get(value);
    return later !== undefined && tells(Math.abs(later - count));
  });
}

/**
 * Of reference days in their order those whose counts may be told beside each other: between any two
 * of them, and from nobody at all, nobody changed or at least as many as the smallest shown count.
 */
export function toldDays(
  spans: readonly CountedSpan[],
  days: readonly CalendarDay[],
): CalendarDay[] {
  const groups: Group[] = [{ people: new Set(), told: new Map() }];
  return days.filter((day) => {
    const group = groupOn(spans, day);
    if (groups.some((known) => tellsTooMuch(known, group))) return false;
    groups.push(group);
    return true;
  });
}
