import { BadInputError } from '@hoi/domain/errors';
import { contactSheetLimits } from '@hoi/validation/unit-contact';
import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { type CellValue, readSheet } from 'read-excel-file/universal';
import { isStorable } from '#graphql/storable-text.ts';

// A sheet of 5,000 rows has some 2 MB of XML; whatever unpacks to far more was made to hurt.
const mostUnpackedBytes = 24 * 1024 * 1024;
const mostEntries = 200;
const mostColumns = 50;
// Enough for the heading and some empty lines around the rows.
const mostLines = contactSheetLimits.rows + 100;
const feedBytes = 64 * 1024;

function refuse(message: string): never {
  throw new BadInputError([{ path: ['file'], message }]);
}

/** Unpacks the XML parts of a workbook, however large they say they are. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  const entries = new Map<string, Uint8Array[]>();
  let total = 0;
  let fault: unknown = null;
  const unzip = new Unzip((file) => {
    if (entries.size >= mostEntries) refuse('Tệp có quá nhiều phần bên trong.');
    if (!/\.(xml|rels)$/.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    entries.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      fault ??= error;
      total += chunk?.length ?? 0;
      if (total > mostUnpackedBytes) refuse('Tệp giải nén ra quá lớn.');
      if (chunk) chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += feedBytes) {
    const end = Math.min(at + feedBytes, bytes.length);
    unzip.push(bytes.subarray(at, end), end === bytes.length);
    if (fault) throw fault;
  }
  return Object.fromEntries(
    [...entries].map(([name, chunks]) => [name, new Uint8Array(Buffer.concat(chunks))]),
  );
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** One cell far away makes a reader fill everything before it: only near cells get through. */
function refuseFarCells(entries: Record<string, Uint8Array>): void {
  for (const [name, bytes] of Object.entries(entries)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = Buffer.from(bytes).toString('utf8');
    for (const [, value = ''] of xml.matchAll(/(?<=\s)r\s*=\s*["']([^"']*)["']/g)) {
      const place = /^([A-Z]{0,3})(\d{1,7})$/.exec(value);
      if (!place) refuse('Tệp không phải bảng tính Excel hợp lệ.');
      const [, letters = '', line = ''] = place;
      if (columnOf(letters) > mostColumns) refuse(`Bảng có hơn ${mostColumns} cột.`);
      if (Number(line) > mostLines) {
        refuse(`Bảng có hơn ${contactSheetLimits.rows.toLocaleString('vi')} dòng.`);
      }
    }
  }
}

/** A sheet comes past the door where the texts of every other input are looked at. */
function refuseUnstorable(rows: readonly (readonly (CellValue | null)[])[]): void {
  for (const [at, row] of rows.entries()) {
    if (row.every((cell) => typeof cell !== 'string' || isStorable(cell))) continue;
    refuse(`Dòng ${at + 1} có ký tự không dùng được.`);
  }
}

/**
 * The cells of the first sheet of an XLSX file, row by row.
 * @throws BadInputError for another type of file, one over 5 MB, and one that unpacks to too much
 */
export async function readFirstSheet(bytes: Uint8Array): Promise<(CellValue | null)[][]> {
  if (bytes.length > contactSheetLimits.bytes) refuse('Tệp quá lớn: tối đa 5 MB.');
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) refuse('Tệp không phải bảng tính Excel (.xlsx).');
  try {
    const entries = unpack(bytes);
    if (!entries['xl/workbook.xml']) refuse('Tệp không phải bảng tính Excel (.xlsx).');
    refuseFarCells(entries);
    // Packed anew, so that the reader meets exactly what was measured.
    const packed = zipSync(entries, { level: 0 });
    const rows = await readSheet(new Blob([new Uint8Array(packed)]), 1);
    refuseUnstorable(rows);
    return rows;
  } catch (error) {
    if (error instanceof BadInputError) throw error;
    return refuse('Không đọc được tệp. Hãy lưu lại dưới dạng .xlsx rồi thử lại.');
  }
}
