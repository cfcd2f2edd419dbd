import { CsvFault, type CsvRow, csvRows } from '#modules/organisation/plans/csv-rows.ts';
import type { LineFault } from './file-fault.ts';

export interface Line<Column extends string> {
  line: number;
  values: Record<Column, string>;
}

/** Text in which no list of places is written. */
function strange(text: string): string | null {
  if (text.includes('\u0000')) return 'not text: binary data';
  if (text.includes('\uFFFD')) return 'not UTF-8';
  return text.trim() === '' ? 'the file is empty' : null;
}

/**
 * The lines of a comma-separated file with these columns; names come in NFC, trimmed, and with the one
 * apostrophe that the state's list doubles ("Xã Ch'ơm").
 * What is wrong is added to `faults`.
 */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
  faults: LineFault[],
): Line<Column>[] {
  const fault = strange(text);
  if (fault) {
    faults.push({ file, line: 1, message: fault });
    return [];
  }
  let rows: CsvRow[];
  try {
    rows = csvRows(text);
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    const message = `not comma-separated values: ${error.message}`;
    faults.push({ file, line: error.line, message });
    return [];
  }
  const [header, ...body] = rows;
  const missing = columns.filter((column) => !header?.record.includes(column));
  if (!header || missing.length > 0) {
    faults.push({ file, line: 1, message: `columns missing: ${missing.join(', ')}` });
    return [];
  }
  if (body.length === 0) faults.push({ file, line: 1, message: 'a header and no line below it' });
  return body.flatMap(({ record, info }) => {
    if (record.length !== header.record.length) {
      const message = `${record.length} values where the header has ${header.record.length}`;
      faults.push({ file, line: info.lines, message });
      return [];
    }
    const entries = columns.map((column) => [
      column,
      (record[header.record.indexOf(column)] ?? '').replaceAll("''", "'"),
    ]);
    // fromEntries forgets the names of the keys that it was given one line above.
    const values = Object.fromEntries(entries) as Record<Column, string>;
    return [{ line: info.lines, values }];
  });
}
