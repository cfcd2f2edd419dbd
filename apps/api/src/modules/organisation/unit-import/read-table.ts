import { type TableLine, tableLines } from '#modules/organisation/plans/csv-table.ts';

/** What is wrong in one line of a file; lines count from 1, the header's. */
export interface LineFault {
  file: string;
  line: number;
  message: string;
}

/** Files that cannot be imported; the message lists every fault, one English line each. */
export class UnitFilesFault extends Error {
  readonly faults: readonly LineFault[];

  constructor(faults: readonly LineFault[]) {
    super(faults.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
    this.faults = faults;
  }
}

const tableFaults = {
  notCsv: (reason: string) => `not values between commas, semicolons or tabs: ${reason}`,
  missingColumns: (names: string) => `columns missing: ${names}`,
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
 * What is wrong is added to `faults`.
 */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
  faults: LineFault[],
): TableLine<Column>[] {
  const fail = (line: number, message: string) => faults.push({ file, line, message });
  const fault = strange(text);
  if (fault === null) return tableLines(text.replaceAll("''", "'"), columns, tableFaults, fail);
  fail(1, fault);
  return [];
}
