import { refuseField } from '@hoi/domain/errors';
import { phonesOf } from '@hoi/domain/phone';
import { columnLetters, type UnreadColumn, unreadColumns } from '@hoi/domain/sheet-columns';
import { findGarblingOfParts, type Garbling } from '@hoi/localization/garbled-text';
import { garbledWords } from '@hoi/localization/words/frame/encodings';
import {
  contactCellFaults,
  contactSheetFaults,
  contactSheetNotices,
} from '@hoi/localization/words/organisation/contacts';
import { unreadColumnsNotice } from '@hoi/localization/words/organisation/spreadsheets';
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

const asTyped = (cell: Cell) => (typeof cell === 'string' ? cell : '');

/** What is wrong with a cell that cannot be what was typed, as it is read with the others; null for all others. */
function faultOf(cell: Cell, place: string, garbling: Garbling | undefined): string | null {
  if (garbling?.isGarbled(asTyped(cell))) return garbledWords.inCell(place, garbling.encoding);
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

function noticesOf(
  { name, otherSheets, hiddenRows, hiddenColumns }: ShownSheet,
  unread: readonly UnreadColumn[],
): string[] {
  const notices: [readonly unknown[], () => string][] = [
    [otherSheets, () => contactSheetNotices.oneSheet(name, otherSheets)],
    [hiddenRows, () => contactSheetNotices.hiddenLines(hiddenRows)],
    [hiddenColumns, () => contactSheetNotices.hiddenColumns(hiddenColumns.map(columnLetters))],
    [unread, () => unreadColumnsNotice(unread)],
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
    // Headings in another encoding are none that are known.
    const garbled = findGarblingOfParts(rows.slice(0, 100).flat().map(asTyped));
    refuseField(
      'file',
      garbled ? garbledWords.inFile(garbled.encoding) : contactSheetFaults.noHeading,
    );
  }
  const table = rows.slice(heading);
  const inUse = [...places.values()];
  const garbling = findGarblingOfParts(
    table.slice(1).flatMap((row) => inUse.map((place) => asTyped(row[place]))),
  );
  const lines = table.slice(1).map((row, index): SheetLine => {
    const line = heading + index + 2;
    const at = (column: SheetColumn) => readCell(row[places.get(column) ?? -1], column);
    const faults = inUse.map((place) =>
      faultOf(row[place], `${columnLetters(place + 1)}${line}`, garbling),
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
  const unread = unreadColumns(
    table.map((row) => row.map(cellText)),
    places,
    columnOfHeading,
  );
  return { lines: filled, notices: noticesOf(sheet, unread) };
}
