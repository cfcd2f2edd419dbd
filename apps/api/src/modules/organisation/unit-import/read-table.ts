import type { UnreadColumn } from '@hoi/domain/sheet-columns';
import type { OldEncoding } from '@hoi/localization/old-encodings';
import { type TableLine, tableLines } from '#modules/organisation/plans/csv-table.ts';

/** What is wrong in one line of a file; lines count from 1, the header's. */
export interface LineFault {
  file: string;
  line: number;
  message: string;
}

/** What is known of files when they have been read. */
export interface Findings {
  faults: LineFault[];
  /** What of them was not read, one English line each. */
  notes: string[];
}

/** Files that cannot be imported; the message lists every fault and note, one English line each. */
export class UnitFilesFault extends Error {
  readonly faults: readonly LineFault[];

  constructor({ faults, notes }: Findings) {
    const told = faults.map(({ file, line, message }) => `${file}:${line}: ${message}`);
    super([...told, ...notes].join('\n'));
    this.faults = faults;
  }
}

const columnName = ({ column, heading }: Omit<UnreadColumn, 'insteadOf'>) =>
  heading === '' ? `${column} (no heading)` : `${column} "${heading}"`;

function columnsNotRead(unread: readonly UnreadColumn[]): string {
  const names = unread.map(
    (one) => columnName(one) + (one.insteadOf ? ` (${columnName(one.insteadOf)} is read)` : ''),
  );
  return `columns not read: ${names.join(', ')}`;
}

const encodings: Readonly<Record<OldEncoding, string>> = {
  TCVN3: 'TCVN3 (ABC)',
  VISCII: 'VISCII',
  VNI: 'VNI',
  UTF8_TWICE: 'UTF-8 that was encoded twice',
};

const tableFaults = {
  notCsv: (reason: string) => `not values between commas, semicolons or tabs: ${reason}`,
  notUtf8: 'a letter is broken: the text was not UTF-8 once',
  missingColumns: (names: string, unread: readonly UnreadColumn[]) =>
    `columns missing: ${names}${unread.length > 0 ? `; ${columnsNotRead(unread)}` : ''}`,
  garbled: (column: string, encoding: OldEncoding) =>
    `${column} is written in ${encodings[encoding]}; convert the file to Unicode`,
  noLines: 'a header and no line below it',
  cells: (found: number, expected: number) => `${found} values where the header has ${expected}`,
};

/** Text in which no list of places is written. */
function strange(text: string): string | null {
  if (text.includes('\u0000')) return 'not text: binary data';
  if (text.includes('\uFFFD')) return 'not UTF-8';
  return text.trim() === '' ? 'the file is empty' : null;
}

/**
 * The lines of a CSV file with these columns; names come in NFC, trimmed, and with the one
 * apostrophe that the state's list doubles ("Xã Ch'ơm").
 * What is wrong and what is not read is added to the findings.
 */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
  { faults, notes }: Findings,
): TableLine<Column>[] {
  const fail = (line: number, message: string) => faults.push({ file, line, message });
  const fault = strange(text);
  if (fault !== null) {
    fail(1, fault);
    return [];
  }
  const table = tableLines(text.replaceAll("''", "'"), columns, tableFaults, fail);
  if (table.unread.length > 0) notes.push(`${file}: ${columnsNotRead(table.unread)}`);
  return table.lines;
}
