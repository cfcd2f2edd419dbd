import { BadInputError, refuseField } from '@hoi/domain/errors';
import { fileFaults } from '@hoi/localization/words/frame/files';
import { contactSheetFaults } from '@hoi/localization/words/organisation/contacts';
import { contactSheetLimits } from '@hoi/validation/organisation/unit-contact';
import { zipSync } from 'fflate';
import { type CellValue, readSheet } from 'read-excel-file/universal';
import { unpack } from '#apart/unpack.ts';
import { isStorable } from '#graphql/storable-text.ts';

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

/** One cell far away makes a reader fill everything before it: only near cells get through. */
function refuseFarCells(entries: Record<string, Uint8Array>): void {
  for (const bytes of Object.values(entries)) {
    const xml = Buffer.from(bytes).toString('utf8');
    for (const [, value = ''] of xml.matchAll(/(?<=\s)r\s*=\s*["']([^"']*)["']/g)) {
      const place = /^([A-Z]{0,3})(\d{1,7})$/.exec(value);
      if (!place) refuseField('file', contactSheetFaults.malformed);
      const [, letters = '', line = ''] = place;
      if (columnOf(letters) > mostColumns)
        refuseField('file', contactSheetFaults.tooManyColumns(mostColumns));
      if (Number(line) > mostLines) {
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

/**
 * The cells of the first sheet of an XLSX file, row by row; a task for a process of its own.
 * @throws BadInputError for another type of file, one over 5 MB, and one that unpacks to too much
 */
export async function read(bytes: Uint8Array): Promise<(CellValue | null)[][]> {
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
    // Packed anew, so that the reader meets exactly what was measured.
    const packed = zipSync(entries, { level: 0 });
    const rows = await readSheet(new Blob([new Uint8Array(packed)]), 1);
    refuseEndlessTexts(rows);
    refuseUnstorable(rows);
    return rows;
  } catch (error) {
    if (error instanceof BadInputError) throw error;
    return refuseField('file', contactSheetFaults.unreadable);
  }
}
