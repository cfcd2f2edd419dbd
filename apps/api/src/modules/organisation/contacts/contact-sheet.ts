import { refuseField } from '@hoi/domain/errors';
import { phonesOf } from '@hoi/domain/phone';
import {
  contactCellFaults,
  contactSheetFaults,
  contactSheetNotices,
} from '@hoi/localization/words/organisation/contacts';
import { contactSheetLimits } from '@hoi/validation/organisation/unit-contact';
import type { ShownSheet } from './read-sheet.ts';
import {
  type Cell,
  cellText,
  columnOfHeading,
  contactColumns,
  isFailed,
  type SheetColumn,
  sheetColumns,
} from './sheet-headings.ts';
import { columnLetters } from './workbook-layout.ts';

/** A line of the sheet as it was written; empty where nothing stands. */
export type SheetLine = Record<SheetColumn, string> & {
  line: number;
  /** What stands there otherwise than it was typed, in Vietnamese. */
  faults: string[];
};

export interface ContactLines {
  lines: SheetLine[];
  /** What of the file was not read, in Vietnamese. */
  notices: string[];
}

/** What is wrong with a cell that was typed as a text and is none any more; null for all others. */
function faultOf(cell: Cell, place: string): string | null {
  if (isFailed(cell)) return contactCellFaults.formula(place, cellText(cell));
  if (cell instanceof Date) return contactCellFaults.day(place, cellText(cell));
  if (typeof cell === 'boolean')
    return contactCellFaults.value(place, cellText(cell).toUpperCase());
  const isFraction = typeof cell === 'number' && !Number.isInteger(cell);
  return isFraction ? contactCellFaults.number(place, cellText(cell)) : null;
}

function readCell(cell: Cell, column: SheetColumn): string {
  if (cell instanceof Date || isFailed(cell)) return '';
  const text = cellText(cell);
  // Spreadsheets take a telephone number for a number and drop its leading zero.
  const lostZero =
    column === 'phone' && typeof cell === 'number' && !phonesOf(text) && phonesOf(`0${text}`);
  return lostZero ? `0${text}` : text;
}

function placesOf(row: readonly Cell[]): Map<SheetColumn, number> {
  const places = new Map<SheetColumn, number>();
  for (const [index, cell] of row.entries()) {
    const column = columnOfHeading(cell);
    if (column && !places.has(column)) places.set(column, index);
  }
  return places;
}

/** The columns in which something stands and that are not read, with what stands over them. */
function unreadColumns(
  rows: ShownSheet['rows'],
  heading: number,
  places: ReadonlyMap<SheetColumn, number>,
) {
  const read = new Set(places.values());
  const table = rows.slice(heading);
  const [titles = []] = table;
  const told = (index: number) => ({
    column: columnLetters(index + 1),
    heading: cellText(titles[index]),
  });
  const widest = Math.max(...table.map((row) => row.length));
  return Array.from({ length: widest }, (_, index) => index)
    .filter((index) => !read.has(index) && table.some((row) => cellText(row[index]) !== ''))
    .map((index) => {
      const column = columnOfHeading(titles[index]);
      const first = column && places.get(column);
      return { ...told(index), insteadOf: first === undefined ? null : told(first) };
    });
}

function noticesOf(
  { name, otherSheets, hiddenRows, hiddenColumns }: ShownSheet,
  unread: ReturnType<typeof unreadColumns>,
): string[] {
  const notices: [readonly unknown[], () => string][] = [
    [otherSheets, () => contactSheetNotices.oneSheet(name, otherSheets)],
    [hiddenRows, () => contactSheetNotices.hiddenLines(hiddenRows)],
    [hiddenColumns, () => contactSheetNotices.hiddenColumns(hiddenColumns.map(columnLetters))],
    [unread, () => contactSheetNotices.unreadColumns(unread)],
  ];
  return notices.filter(([what]) => what.length > 0).map(([, tell]) => tell());
}

/**
 * The lines below the heading, which stands in one of the first ten, and what else the file holds.
 * @throws BadInputError without a heading, and for too many lines
 */
export function contactLines(sheet: ShownSheet): ContactLines {
  const { rows } = sheet;
  const top = rows.slice(0, 10).map(placesOf);
  const heading = top.findIndex(
    (places) =>
      (places.has('code') || places.has('name')) && contactColumns.some((one) => places.has(one)),
  );
  const places = top[heading];
  if (!places) {
    refuseField('file', contactSheetFaults.noHeading);
  }
  const lines = rows.slice(heading + 1).map((row, index): SheetLine => {
    const line = heading + index + 2;
    const at = (column: SheetColumn) => readCell(row[places.get(column) ?? -1], column);
    const faults = [...places.values()].map((place) =>
      faultOf(row[place], `${columnLetters(place + 1)}${line}`),
    );
    return {
      line,
      code: at('code'),
      name: at('name'),
      address: at('address'),
      phone: at('phone'),
      email: at('email'),
      faults: faults.filter((fault) => fault !== null),
    };
  });
  const filled = lines.filter(
    (line) => line.faults.length > 0 || sheetColumns.some((column) => line[column] !== ''),
  );
  if (filled.length > contactSheetLimits.rows) {
    refuseField('file', contactSheetFaults.tooManyRows(contactSheetLimits.rows));
  }
  return { lines: filled, notices: noticesOf(sheet, unreadColumns(rows, heading, places)) };
}
