import { z } from 'zod';
import {
  isKind,
  type SuccessionKind,
  sameName,
  successionColumns,
  successionKinds,
} from '#modules/organisation/plans/succession-table.ts';
import type { Place } from './read-state.ts';
import { type Findings, readTable } from './read-table.ts';

/** What became of one commune: one line of the list of a reform. */
export interface Succession {
  line: number;
  date: string;
  fate: SuccessionKind;
  from: string;
  fromName: string;
  to: string;
  toName: string;
}

const columns = [...successionColumns, 'old_district'] as const;

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function realDay(text: string): boolean {
  return z.iso.date().safeParse(text).success;
}

interface Lists {
  before: ReadonlyMap<string, Place>;
  after: ReadonlyMap<string, Place>;
}

/** The lines of a reform, each checked against the lists before and after it. */
export function readSuccessions(
  file: string,
  text: string,
  { before, after }: Lists,
  found: Findings,
): Succession[] {
  const read: Succession[] = [];
  for (const { line, values } of readTable(file, text, columns, found)) {
    const fail = (message: string) => found.faults.push({ file, line, message });
    const { effective: date, kind: fate, old_code: from, new_code: to } = values;
    const { old_name: fromName, new_name: toName, old_district_code: district } = values;
    if (!realDay(date)) fail(`"${date}" is no day`);
    if (read[0] && read[0].date !== date)
      fail(`one day only: line ${read[0].line} has ${read[0].date}`);
    if (!isKind(fate)) {
      fail(`unknown kind "${fate}"; there are ${successionKinds.join(', ')}`);
      continue;
    }
    const [old, next] = [before.get(from), after.get(to)];
    if (old?.level !== 'COMMUNE') fail(`unknown old_code ${from}`);
    else if (!sameName(old.name, fromName)) fail(`${from} is "${old.name}", not "${fromName}"`);
    else if (old.parentCode !== district)
      fail(`${from} was below ${old.parentCode}, not ${district}`);
    const districtName = before.get(district)?.name;
    if (districtName && !sameName(districtName, values.old_district))
      fail(`${district} is "${districtName}", not "${values.old_district}"`);
    if (next?.level !== 'COMMUNE') fail(`unknown new_code ${to}`);
    else if (!sameName(next.name, toName)) fail(`${to} is "${next.name}", not "${toName}"`);
    read.push({ line, date, fate, from, fromName, to, toName });
  }
  return read;
}
