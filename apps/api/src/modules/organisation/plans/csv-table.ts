import { cleanText } from '@hoi/domain/clean-text';
import { foldForSearch, wordsOf } from '@hoi/localization/fold';
import { parse } from 'csv-parse/sync';

/** A row of separated values and the line on which it ends, counted from 1. */
interface CsvRow {
  record: string[];
  info: { lines: number };
}

/** What is said of a table that is not as it should be. */
interface TableFaults {
  notCsv: (reason: string) => string;
  missingColumns: (names: string) => string;
  noLines: string;
  cells: (found: number, expected: number) => string;
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
  return parse(cleanText(text), {
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

/** The lines of values between commas, semicolons or tabs with these columns, clean, trimmed; `fail` hears what is wrong. */
export function tableLines<Column extends string>(
  text: string,
  columns: readonly Column[],
  faults: TableFaults,
  fail: (line: number, message: string) => void,
): TableLine<Column>[] {
  let rows: CsvRow[];
  try {
    rows = csvRows(text);
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : [];
    fail(Number(Object(error).lines ?? 1), faults.notCsv(reason));
    return [];
  }
  const [header, ...body] = rows;
  const headings = header?.record.map(columnOf) ?? [];
  const missing = columns.filter((column) => !headings.includes(column));
  if (!header || missing.length > 0) {
    fail(1, faults.missingColumns(missing.join(', ')));
    return [];
  }
  if (body.length === 0) fail(1, faults.noLines);
  return body.flatMap(({ record, info: { lines: line } }) => {
    if (record.length !== header.record.length) {
      fail(line, faults.cells(record.length, header.record.length));
      return [];
    }
    const cells = columns.map((column) => [column, record[headings.indexOf(column)] ?? '']);
    // fromEntries forgets the names of the keys that it was given one line above.
    return [{ line, values: Object.fromEntries(cells) as Record<Column, string> }];
  });
}
