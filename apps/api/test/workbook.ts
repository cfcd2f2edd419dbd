import { strToU8, zipSync } from 'fflate';

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

interface PackedSheet {
  name: string;
  xml: string;
  state?: 'hidden' | 'veryHidden';
  /** Where the relations lead, instead of its usual place. */
  place?: string;
}

// Style 1 shows a number as a day, as every spreadsheet does for what it takes for one.
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** An XLSX file of several sheets in their order. */
export function packSheets(
  sheets: readonly PackedSheet[],
  others: Record<string, Uint8Array> = {},
): Uint8Array {
  const usual = (at: number) => `worksheets/sheet${at + 1}.xml`;
  const entries = sheets.map(({ name, state }, at) => {
    const shown = state ? ` state="${state}"` : '';
    return `<sheet name="${name}" sheetId="${at + 1}"${shown} r:id="rId${at + 1}"/>`;
  });
  const targets = [
    ...sheets.map(({ place }, at) => [
      `rId${at + 1}`,
      'worksheet',
      place ? `/${place}` : usual(at),
    ]),
    ['rIdTexts', 'sharedStrings', 'sharedStrings.xml'],
    ['rIdStyles', 'styles', 'styles.xml'],
  ];
  const links = targets.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  const parts = sheets.map(({ place, xml }, at): [string, Uint8Array] => [
    place ?? `xl/${usual(at)}`,
    strToU8(xml),
  ]);
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${entries.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships xmlns="${relations}">${links.join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(styles),
    ...Object.fromEntries(parts),
    ...others,
  });
}

/** An XLSX file of one sheet, given as its XML. */
export function packWorkbook(
  xml: string,
  place = 'xl/worksheets/sheet1.xml',
  others?: Record<string, Uint8Array>,
): Uint8Array {
  return packSheets([{ name: 'Lien he', xml, place }], others);
}
