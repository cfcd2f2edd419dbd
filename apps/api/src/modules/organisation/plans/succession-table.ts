import type { InputIssue } from '@hoi/domain/errors';
import { spellingOf } from '@hoi/localization/fold';
import { planTableFaults } from '@hoi/localization/words/organisation/plans';
import { unreadColumnsNotice } from '@hoi/localization/words/organisation/spreadsheets';
import { unionDay } from '@hoi/validation/organisation/org-unit';
import { tableLines } from './csv-table.ts';

/** Columns of a table of successions. */
export const successionColumns = [
  'effective',
  'kind',
  'old_code',
  'old_name',
  'old_district_code',
  'new_code',
  'new_name',
] as const;
type Column = (typeof successionColumns)[number];

export const successionKinds = ['MERGED', 'SPLIT', 'RENAMED', 'UNCHANGED'] as const;
export type SuccessionKind = (typeof successionKinds)[number];

/** What became of one old unit, or of a part of it; lines count from 1, the header's. */
export interface SuccessionLine extends Record<Exclude<Column, 'kind'>, string> {
  line: number;
  kind: SuccessionKind;
}

export const lineIssue = (line: number, message: string): InputIssue => ({
  path: ['csv', line],
  message: planTableFaults.inLine(line, message),
});

const tableFaults = { ...planTableFaults, notCsv: () => planTableFaults.notCsv };

export function isKind(text: string): text is SuccessionKind {
  return successionKinds.some((kind) => kind === text);
}

/** A table of successions, and what of its file was not read, in Vietnamese. */
interface SuccessionTable {
  rows: SuccessionLine[];
  notices: string[];
}

/** The lines of a table of successions; what is wrong in their form is added to `issues`. */
export function readSuccessionTable(csv: string, issues: InputIssue[]): SuccessionTable {
  const fail = (line: number, message: string) => issues.push(lineIssue(line, message));
  const { lines, unread } = tableLines(csv, successionColumns, tableFaults, fail);
  const rows = lines.flatMap(({ line, values }): SuccessionLine[] => {
    const { effective, kind } = values;
    const empty = successionColumns.filter((column) => values[column] === '');
    if (empty.length > 0) fail(line, planTableFaults.emptyCells(empty.join(', ')));
    if (!unionDay.safeParse(effective).success) fail(line, planTableFaults.noDay(effective));
    if (isKind(kind)) return [{ ...values, line, kind }];
    fail(line, planTableFaults.unknownKind(kind, successionKinds.join(', ')));
    return [];
  });
  return { rows, notices: unread.length > 0 ? [unreadColumnsNotice(unread)] : [] };
}

/** Whether two lines mean one name: a table joined by hand has Hòa and Hoà. */
export function sameName(one: string, other: string): boolean {
  return spellingOf(one) === spellingOf(other);
}

function faultsOf(row: SuccessionLine, siblings: SuccessionLine[], sources: SuccessionLine[]) {
  const { kind, old_code: from, new_code: to, old_name: before, new_name: after } = row;
  const faults: string[] = [];
  if (siblings.some((other) => other.line < row.line && other.new_code === to)) {
    faults.push(planTableFaults.repeated(from, to));
  } else if (kind === 'SPLIT' && siblings.length < 2) {
    faults.push(planTableFaults.splitAlone(from));
  } else if (kind !== 'SPLIT' && siblings.length > 1) {
    faults.push(planTableFaults.notSplit(from, siblings.length));
  }
  if ((kind === 'RENAMED' || kind === 'UNCHANGED') && sources.length > 1) {
    faults.push(planTableFaults.severalSources(kind, sources.length, to));
  }
  if (kind === 'UNCHANGED' && !sameName(before, after))
    faults.push(planTableFaults.changedName(after));
  if (kind === 'RENAMED' && before === after) faults.push(planTableFaults.keptName(after));
  const named = sources.find(({ new_name }) => !sameName(new_name, after) && sources[0] !== row);
  if (named && sources[0]) {
    faults.push(planTableFaults.otherName(to, sources[0].new_name, sources[0].line));
  }
  return faults;
}

/** What the lines say against each other is added to `issues`. */
export function compareLines(rows: readonly SuccessionLine[], issues: InputIssue[]): void {
  const bySource = Map.groupBy(rows, ({ old_code }) => old_code);
  const byTarget = Map.groupBy(rows, ({ new_code }) => new_code);
  const [first] = rows;
  for (const row of rows) {
    const siblings = bySource.get(row.old_code) ?? [];
    const sources = byTarget.get(row.new_code) ?? [];
    const faults = faultsOf(row, siblings, sources);
    if (first && row.effective !== first.effective) {
      faults.push(planTableFaults.otherDay(first.line, first.effective));
    }
    issues.push(...faults.map((message) => lineIssue(row.line, message)));
  }
}
