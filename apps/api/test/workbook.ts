import { strToU8, zipSync } from 'fflate';
import { testServer } from './api.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function cellXml(cell: string | number | null, column: number, row: number): string {
  if (cell === null) return '';
  const place = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
  if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c ${place} t="inlineStr"><is><t>${text}</t></is></c>`;
}

export function sheetXml(rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, column, at)).join('')}</row>`,
  );
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** An XLSX file of one sheet, given as its XML, at its usual place or where the relations lead instead. */
export function packWorkbook(
  sheet: string,
  place = 'xl/worksheets/sheet1.xml',
  others: Record<string, Uint8Array> = {},
): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Lien he" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="/${place}"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    [place]: strToU8(sheet),
    ...others,
  });
}

interface PackedSheet {
  name: string;
  xml: string;
  state?: 'hidden' | 'veryHidden';
}

// Style 1 shows a number as a day, as every spreadsheet does for what it takes for one.
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** An XLSX file of several sheets in their order. */
export function packSheets(sheets: readonly PackedSheet[]): Uint8Array {
  const entries = sheets.map(({ name, state }, at) => {
    const shown = state ? ` state="${state}"` : '';
    return `<sheet name="${name}" sheetId="${at + 1}"${shown} r:id="rId${at + 1}"/>`;
  });
  const links = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const style = `<Relationship Id="rIdStyles" Type="${office}/styles" Target="styles.xml"/>`;
  const texts: [string, string][] = [
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${entries.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${relations}">${links.join('')}${style}</Relationships>`,
    ],
    ['xl/styles.xml', styles],
    ...sheets.map(({ xml }, at): [string, string] => [`xl/worksheets/sheet${at + 1}.xml`, xml]),
  ];
  const others = Object.fromEntries(texts.map(([name, text]) => [name, strToU8(text)]));
  return packWorkbook(sheets[0]?.xml ?? '', 'xl/worksheets/sheet1.xml', others);
}

/** Asks with one file in `input.file`, by the GraphQL multipart request specification. */
export async function askWithFile(
  query: string,
  input: Record<string, unknown>,
  bytes: Uint8Array,
  headers: Record<string, string>,
) {
  const form = new FormData();
  form.set('operations', JSON.stringify({ query, variables: { input: { ...input, file: null } } }));
  form.set('map', JSON.stringify({ file: ['variables.input.file'] }));
  form.set('file', new File([new Uint8Array(bytes)], 'lien-he.xlsx'));
  const url = 'http://api.test/graphql';
  const response = await testServer().request(url, { method: 'POST', headers, body: form });
  return { status: response.status, headers: response.headers, ...(await response.json()) };
}
