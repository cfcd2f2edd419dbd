type Cell = string | number | null;

/** A cell by RFC 4180; what a spreadsheet would take for a formula is kept a text. */
function cellText(cell: Cell): string {
  if (typeof cell === 'number' || cell === null) return String(cell ?? '');
  const plain = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Rows as a table that spreadsheets open with Vietnamese letters: UTF-8 with its mark. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => row.map(cellText).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
