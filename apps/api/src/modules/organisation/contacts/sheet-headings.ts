import { cleanLine } from '@hoi/domain/clean-text';
import { formatDate } from '@hoi/localization/date';
import { foldForSearch } from '@hoi/localization/fold';
import type { CellValue } from 'read-excel-file/universal';
import { dayOf } from '#outside/stored-day.ts';

// As people write them over a column, without accents and signs.
const headings = {
  code: ['ma', 'ma don vi', 'ma so', 'ma dv', 'ma dvhc', 'ma don vi hanh chinh', 'ma xa', 'code'],
  name: ['ten', 'ten don vi', 'ten dv', 'don vi', 'ten xa', 'ten xa phuong', 'xa phuong', 'name'],
  address: [
    'dia chi',
    'dia chi tru so',
    'dia chi lien he',
    'd c',
    'd c tru so',
    'tru so',
    'address',
  ],
  phone: [
    'dien thoai',
    'so dien thoai',
    'so dt',
    'sdt',
    'dt',
    'dthoai',
    'so dien thoai lien he',
    'dien thoai lien he',
    'dien thoai co quan',
    'di dong',
    'dtdd',
    'phone',
    'tel',
  ],
  email: [
    'email',
    'e mail',
    'mail',
    'thu dien tu',
    'thu dt',
    'hop thu',
    'hop thu dien tu',
    'dia chi email',
    'dia chi e mail',
    'dia chi thu dien tu',
  ],
} as const;

/** A formula that came to no value; how the spreadsheet says so, as #REF!. */
export interface FailedFormula {
  failed: string;
}

export type Cell = CellValue | FailedFormula | null | undefined;

export const isFailed = (cell: Cell): cell is FailedFormula =>
  typeof cell === 'object' && cell !== null && 'failed' in cell;
export type SheetColumn = keyof typeof headings;
export const contactColumns = ['address', 'phone', 'email'] as const;
export const sheetColumns = ['code', 'name', ...contactColumns] as const;

/** What stands in a cell, on one line; a day as people write it. */
export function cellText(cell: Cell): string {
  if (isFailed(cell)) return cleanLine(cell.failed);
  return cleanLine(cell instanceof Date ? formatDate(dayOf(cell)) : String(cell ?? ''));
}

/** What a heading announces; a remark in brackets and signs around it say nothing. */
export function columnOfHeading(cell: Cell): SheetColumn | undefined {
  const heading = foldForSearch(cellText(cell).replace(/\([^)]*\)/g, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return sheetColumns.find((one) => headings[one].some((known) => known === heading));
}
