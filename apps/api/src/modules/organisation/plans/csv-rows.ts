import { parse } from 'csv-parse/sync';

/** A row of comma-separated values and the line on which it ends, counted from 1. */
export interface CsvRow {
  record: string[];
  info: { lines: number };
}

/** Text that is no table of comma-separated values. */
export class CsvFault extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** The rows of a table, the header's first, in NFC, values trimmed. @throws CsvFault */
export function csvRows(text: string): CsvRow[] {
  try {
    // With `info` each row comes with its place, which the library's types do not say.
    return parse(text.normalize('NFC'), {
      bom: true,
      // Lists that were joined by hand have both kinds of line ends.
      record_delimiter: ['\r\n', '\n'],
      info: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: 10_000,
    }) as unknown as CsvRow[];
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1;
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : [];
    throw new CsvFault(line, reason);
  }
}
