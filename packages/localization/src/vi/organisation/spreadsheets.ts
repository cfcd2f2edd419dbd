import type { SheetColumn, UnreadColumn } from '@hoi/domain/sheet-columns';

/** What spreadsheets do to what is typed into them. */
export const spreadsheetWords = {
  /** Said behind a sentence about a code; nothing where the code cannot have had any. */
  lostZeros: (withZeros: string | null | undefined) =>
    withZeros ? ` Có thể bảng tính đã bỏ số 0 ở đầu (${withZeros}).` : '',
};

const columnName = ({ column, heading }: SheetColumn) =>
  heading === '' ? `${column} (không có tiêu đề)` : `${column} “${heading}”`;

const nameOf = (one: UnreadColumn) =>
  columnName(one) + (one.insteadOf ? ` (đã có cột ${columnName(one.insteadOf)})` : '');

const mostColumnsNamed = 30;

/** What is said of the columns of a table that were not read. */
export function unreadColumnsNotice(columns: readonly UnreadColumn[]): string {
  const others = columns.length - mostColumnsNamed;
  const named = columns.slice(0, mostColumnsNamed).map(nameOf).join(', ');
  return `Không đọc các cột: ${named}${others > 0 ? ` và ${others} cột khác` : ''}.`;
}
