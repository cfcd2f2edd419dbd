import { cleanLine, cleanText } from '@hoi/domain/clean-text';
import { type UnreadColumn, unreadColumns } from '@hoi/domain/sheet-columns';
import { foldForSearch, wordsOf } from '@hoi/localization/fold';
import { findGarblingOfParts } from '@hoi/localization/garbled-text';
import type { OldEncoding } from '@hoi/localization/old-encodings';
import { parse } from 'csv-parse/sync';

/** A row of separated values and the line on which it ends, counted from 1. */
interface CsvRow {
  record: string[];
  info: { lines: number };
}

/** What is said of a table that is not as it should be. */
interface TableFaults {
  notCsv: (reason: string) => string;
  notUtf8: string;
  /** Of the columns that are there and not read one may be meant. */
  missingColumns: (names: string, unread: readonly UnreadColumn[]) => string;
  garbled: (column: string, encoding: OldEncoding) => string;
  noLines: string;
  cells: (found: number, expected: number) => string;
}

export interface CsvTable<Column extends string> {
  lines: TableLine<Column>[];
  /** What stands in the file and in no line; none where a fault has told it. */
  unread: UnreadColumn[];
}

/** A line of a table: its number, and its values by their columns. */
export interface TableLine<Column extends string> {
  line: number;
  values: Record<Column, string>;
}

const delimiters = [',', ';', '\t'];

/** What stands between the values: Excel writes what the computer's country has, and tabs as “Unicode text”. */
function delimiterOf(text: string): string | undefined {
  const [heading = ''] = text.trimStart().split('\n', 1);
  const inHeading = (delimiter: string) => heading.split(delimiter).length;
  return delimiters.toSorted((a, b) => inHeading(b) - inHeading(a))[0];
}

function csvRows(text: string): CsvRow[] {
  // With `info` each row comes with its place, which the library's types do not say.
  return parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    // Lists that were joined by hand have both kinds of line ends.
    record_delimiter: ['\r\n', '\n'],
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: 10_000,
  }) as unknown as CsvRow[];
}

/** A heading as columns are called: people write “Old Code” and “old-code” for old_code. */
function columnOf(heading: string): string {
  return wordsOf(foldForSearch(heading)).join('_');
}

/** Of each row the cells as they are stored, each in its place. */
const cleanRecord = (record: readonly string[]) => record.map((cell) => cleanText(cell).trim());

/** The rows of a text; none where it is no table, which `fail` hears. */
function readRows(
  text: string,
  faults: TableFaults,
  fail: (line: number, message: string) => void,
): CsvRow[] {
  try {
    return csvRows(text);
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : [];
    fail(Number(Object(error).lines ?? 1), faults.notCsv(reason));
    return [];
  }
}

/** What `faults` say of cells that were written in an encoding from before Unicode, or are broken for good. */
function tellGarbled(
  rows: readonly CsvRow[],
  columns: readonly [name: string, place: number][],
  faults: TableFaults,
  fail: (line: number, message: string) => void,
): void {
  const cells = rows.flatMap(({ record, info }) =>
    columns.map(([name, place]) => ({ name, text: record[place] ?? '', line: info.lines })),
  );
  const garbling = findGarblingOfParts(cells.map(({ text }) => text));
  for (const { name, text, line } of cells) {
    if (garbling?.isGarbled(text)) fail(line, faults.garbled(name, garbling.encoding));
    if (text.includes('\uFFFD')) fail(line, faults.notUtf8);
  }
}

/** The lines of values between commas, semicolons or tabs with these columns, clean, trimmed; `fail` hears what is wrong. */
export function tableLines<Column extends string>(
  text: string,
  columns: readonly Column[],
  faults: TableFaults,
  fail: (line: number, message: string) => void,
): CsvTable<Column> {
  const rows = readRows(text, faults, fail);
  const [header, ...body] = rows;
  if (!header) {
    if (text.trim() === '') fail(1, faults.missingColumns(columns.join(', '), []));
    return { lines: [], unread: [] };
  }
  const headings = header.record.map(columnOf);
  const read = new Map<string, number>(
    columns
      .map((column) => [column, headings.indexOf(column)] as const)
      .filter(([, at]) => at >= 0),
  );
  const unread = unreadColumns(
    rows.map(({ record }) => record.map(cleanLine)),
    read,
    columnOf,
  );
  const missing = columns.filter((column) => !read.has(column));
  if (missing.length > 0) {
    fail(1, faults.missingColumns(missing.join(', '), unread));
    return { lines: [], unread: [] };
  }
  if (body.length === 0) fail(1, faults.noLines);
  tellGarbled(body, [...read], faults, fail);
  const lines = body.flatMap(({ record, info: { lines: line } }) => {
    if (record.length !== header.record.length) {
      fail(line, faults.cells(record.length, header.record.length));
      return [];
    }
    const clean = cleanRecord(record);
    const cells = columns.map((column) => [column, clean[headings.indexOf(column)] ?? '']);
    // fromEntries forgets the names of the keys that it was given one line above.
    return [{ line, values: Object.fromEntries(cells) as Record<Column, string> }];
  });
  return { lines, unread };
}
