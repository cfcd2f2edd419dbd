import { BadInputError, refuseField } from '@hoi/domain/errors';
import { fileFaults } from '@hoi/localization/words/frame/files';
import { contactSheetFaults } from '@hoi/localization/words/organisation/contacts';
import { contactSheetLimits } from '@hoi/validation/organisation/unit-contact';
import { zipSync } from 'fflate';
import { type CellValue, readSheet } from 'read-excel-file/universal';
import { unpack } from '#apart/unpack.ts';
import { isStorable } from '#graphql/storable-text.ts';
import type { Cell } from './sheet-headings.ts';
import { failedFormulas, type HiddenParts, hiddenParts, sheetsOf } from './workbook-layout.ts';

// A sheet of 5,000 rows has some 2 MB of XML; whatever unpacks to far more was made to hurt.
const mostUnpackedBytes = 24 * 1024 * 1024;
const mostEntries = 200;
const mostColumns = 50;
// 5,000 rows whose five cells have 300 letters each.
const mostLetters = 7_500_000;
// Enough for the heading and some empty lines around the rows.
const mostLines = contactSheetLimits.rows + 100;
// Where every spreadsheet program keeps them. The reader follows a workbook's relations, which may lead
// anywhere in the archive: what lies elsewhere is not there for it.
const partsRead =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A cell by the name that a spreadsheet gives it, counted from 0. @throws BadInputError for what is no name */
function placeOf(name: string): { row: number; column: number } {
  const [, letters = '', line] = /^([A-Z]{0,3})(\d{1,7})$/.exec(name) ?? [];
  if (!line) return refuseField('file', contactSheetFaults.malformed);
  return { row: Number(line) - 1, column: columnOf(letters) - 1 };
}

/** One cell far away makes a reader fill everything before it: only near cells get through. */
function refuseFarCells(entries: Record<string, Uint8Array>): void {
  for (const bytes of Object.values(entries)) {
    const xml = Buffer.from(bytes).toString('utf8');
    for (const [, value = ''] of xml.matchAll(/(?<=\s)r\s*=\s*["']([^"']*)["']/g)) {
      const { row, column } = placeOf(value);
      if (column >= mostColumns)
        refuseField('file', contactSheetFaults.tooManyColumns(mostColumns));
      if (row >= mostLines) {
        refuseField('file', contactSheetFaults.tooManyRows(contactSheetLimits.rows));
      }
    }
  }
}

/** Cells share their texts in the file: a few kilobytes of it may stand for gigabytes. */
function refuseEndlessTexts(rows: readonly (readonly (CellValue | null)[])[]): void {
  let letters = 0;
  for (const row of rows) {
    for (const cell of row) letters += typeof cell === 'string' ? cell.length : 0;
    if (letters > mostLetters) refuseField('file', contactSheetFaults.tooManyLetters);
  }
}

/** A sheet comes past the door where the texts of every other input are looked at. */
function refuseUnstorable(rows: readonly (readonly (CellValue | null)[])[]): void {
  for (const [at, row] of rows.entries()) {
    if (row.every((cell) => typeof cell !== 'string' || isStorable(cell))) continue;
    refuseField('file', contactSheetFaults.unusableLetter(at + 1));
  }
}

/** The first sheet of a workbook that is shown, and what beside it nobody has asked to be read. */
export interface ShownSheet {
  /** The cells, row by row; null where nothing stands or where it is hidden. */
  rows: Cell[][];
  name: string;
  otherSheets: { name: string; hidden: boolean }[];
  /** By their numbers, from 1. */
  hiddenRows: number[];
  hiddenColumns: number[];
}

const holdsSomething = (cell: Cell) => cell != null && cell !== '';

/** The reader gives a formula that failed as an empty cell, as if nothing had ever stood there. */
function withFailures(rows: readonly (readonly (CellValue | null)[])[], xml: string): Cell[][] {
  const all: Cell[][] = rows.map((row) => [...row]);
  for (const { place, failed } of failedFormulas(xml)) {
    const { row, column } = placeOf(place);
    if (column < 0) refuseField('file', contactSheetFaults.malformed);
    while (all.length <= row) all.push([]);
    const cells = all[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = { failed };
  }
  return all;
}

/** Leaves out what is hidden, and says of what something was left out. */
function shownCells(
  rows: readonly (readonly Cell[])[],
  hidden: HiddenParts,
): Pick<ShownSheet, 'rows' | 'hiddenRows' | 'hiddenColumns'> {
  const hiddenRows = [...hidden.rows].filter((row) => rows[row - 1]?.some(holdsSomething));
  const hiddenColumns = [...hidden.columns].filter((column) =>
    rows.some((row) => holdsSomething(row[column - 1])),
  );
  const shown = rows.map((row, at) =>
    row.map((cell, column) =>
      hidden.rows.has(at + 1) || hidden.columns.has(column + 1) ? null : cell,
    ),
  );
  return { rows: shown, hiddenRows, hiddenColumns };
}

/**
 * What is shown of the first sheet of an XLSX file that is not hidden; a task for a process of its own.
 * @throws BadInputError for another type of file, one over 5 MB, and one that unpacks to too much
 */
export async function read(bytes: Uint8Array): Promise<ShownSheet> {
  if (bytes.length > contactSheetLimits.bytes) {
    refuseField('file', fileFaults.tooLarge(contactSheetLimits.bytes / 1024 / 1024));
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) refuseField('file', contactSheetFaults.notExcel);
  try {
    const entries = unpack(bytes, {
      bytes: mostUnpackedBytes,
      entries: mostEntries,
      keep: (name) => partsRead.test(name),
    });
    if (!entries['xl/workbook.xml']) refuseField('file', contactSheetFaults.notExcel);
    refuseFarCells(entries);
    const textOf = (path: string) => Buffer.from(entries[path] ?? []).toString('utf8');
    const sheets = sheetsOf(textOf);
    const shown = sheets.findIndex(({ hidden, path }) => !hidden && entries[path]);
    const sheet = sheets[shown];
    if (!sheet) refuseField('file', contactSheetFaults.noSheet);
    // Packed anew, so that the reader meets exactly what was measured.
    const packed = zipSync(entries, { level: 0 });
    const rows = await readSheet(new Blob([new Uint8Array(packed)]), shown + 1);
    refuseEndlessTexts(rows);
    refuseUnstorable(rows);
    const xml = textOf(sheet.path);
    const cells = shownCells(withFailures(rows, xml), hiddenParts(xml, mostColumns));
    const otherSheets = sheets
      .filter((other) => other !== sheet)
      .map(({ name, hidden }) => ({ name, hidden }));
    return { ...cells, name: sheet.name, otherSheets };
  } catch (error) {
    if (error instanceof BadInputError) throw error;
    return refuseField('file', contactSheetFaults.unreadable);
  }
}
