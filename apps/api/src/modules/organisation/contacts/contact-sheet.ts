import { refuseField } from '@hoi/domain/errors';
import { foldForSearch } from '@hoi/localization/fold';
import { contactSheetFaults } from '@hoi/localization/words/organisation/contacts';
import { contactSheetLimits } from '@hoi/validation/organisation/unit-contact';
import type { CellValue } from 'read-excel-file/universal';

const headings = {
  code: ['ma', 'ma don vi', 'ma so', 'code'],
  name: ['ten', 'ten don vi', 'don vi', 'name'],
  address: ['dia chi', 'address'],
  phone: ['dien thoai', 'so dien thoai', 'phone'],
  email: ['email', 'e-mail', 'thu dien tu', 'dia chi email', 'dia chi thu dien tu'],
} as const;

type SheetColumn = keyof typeof headings;
export const contactColumns = ['address', 'phone', 'email'] as const;

/** A line of the sheet as it was written; empty where nothing stands. */
export type SheetLine = Record<SheetColumn, string> & { line: number };

const columns = ['code', 'name', ...contactColumns] as const;

function textOf(cell: CellValue | null | undefined, column: SheetColumn): string {
  if (cell == null) return '';
  const text = (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)).normalize(
    'NFC',
  );
  // Spreadsheets take a telephone number for a number and drop its leading zero.
  const lostZero = column === 'phone' && typeof cell === 'number' && /^[1-9]\d{8,9}$/.test(text);
  return (lostZero ? `0${text}` : text).replace(/\s+/gu, ' ').trim();
}

function placesOf(row: readonly (CellValue | null)[]): Map<SheetColumn, number> {
  const places = new Map<SheetColumn, number>();
  for (const [index, cell] of row.entries()) {
    const heading = foldForSearch(String(cell ?? ''));
    const column = columns.find((one) => headings[one].some((known) => known === heading));
    if (column && !places.has(column)) places.set(column, index);
  }
  return places;
}

/** The lines below the heading, which stands in one of the first ten. @throws BadInputError without one */
export function contactLines(sheet: readonly (readonly (CellValue | null)[])[]): SheetLine[] {
  const top = sheet.slice(0, 10).map(placesOf);
  const heading = top.findIndex(
    (places) =>
      (places.has('code') || places.has('name')) && contactColumns.some((one) => places.has(one)),
  );
  const places = top[heading];
  if (!places) {
    refuseField('file', contactSheetFaults.noHeading);
  }
  const lines = sheet.slice(heading + 1).map((row, index) => {
    const at = (column: SheetColumn) => textOf(row[places.get(column) ?? -1], column);
    return {
      line: heading + index + 2,
      code: at('code'),
      name: at('name'),
      address: at('address'),
      phone: at('phone'),
      email: at('email'),
    };
  });
  const filled = lines.filter((line) => columns.some((column) => line[column] !== ''));
  if (filled.length > contactSheetLimits.rows) {
    refuseField('file', contactSheetFaults.tooManyRows(contactSheetLimits.rows));
  }
  return filled;
}
