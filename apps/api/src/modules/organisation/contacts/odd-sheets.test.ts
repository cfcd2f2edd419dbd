import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { askWithFile, codeOf } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, unique } from '#test/factories.ts';
import { makeTree, signedIn } from '#test/staff-factories.ts';
import { packSheets, sheetXml } from '#test/workbook.ts';
import { contactLines } from './contact-sheet.ts';
import { read } from './read-sheet.ts';

useDatabase();

const mutation = /* GraphQL */ `
  mutation ($input: ImportUnitContactsInput!) {
    importUnitContacts(input: $input) {
      notices changedCount refusedCount
      rows { line code name status reason message changes { field after } }
    }
  }
`;

async function makeCommune() {
  const { district } = await makeTree();
  const code = unique('c').replace('-', '');
  await makeOrgUnit({
    parentId: district.id,
    name: 'Xã Thu Bồn',
    kind: 'COMMUNE',
    officialCode: code,
  });
  const { headers } = await signedIn('ADMINISTRATOR', district.id);
  const look = async (bytes: Uint8Array) => {
    const answer = await askWithFile(mutation, { mode: 'PREVIEW' }, bytes, headers);
    return answer.data?.importUnitContacts ?? answer;
  };
  return { code, look };
}

const heading = ['Mã', 'Địa chỉ', 'Điện thoại'];

describe('a sheet of contacts', () => {
  it('is the first that is shown, and says which others are not read', async () => {
    const { code, look } = await makeCommune();
    const old = sheetXml([heading, [code, 'ĐỊA CHỈ CŨ', null]]);
    const shown = sheetXml([heading, [code, 'Số 5 đường Mẫu', null]]);
    const found = await look(
      packSheets([
        { name: 'foxz', xml: old, state: 'veryHidden' },
        { name: 'cũ', xml: old, state: 'hidden' },
        { name: 'Danh bạ &amp; địa chỉ', xml: shown },
        { name: 'Khác', xml: old },
      ]),
    );
    expect(found.rows).toMatchObject([
      { changes: [{ field: 'address', after: 'Số 5 đường Mẫu' }] },
    ]);
    expect(found.notices).toEqual([
      'Chỉ đọc trang tính “Danh bạ & địa chỉ”. Không đọc: “foxz” (ẩn), “cũ” (ẩn), “Khác”.',
    ]);
    const nothing = await look(packSheets([{ name: 'a', xml: shown, state: 'hidden' }]));
    expect(codeOf(nothing)).toBe('BAD_USER_INPUT');
  });

  it('leaves out what is hidden, and says so', async () => {
    const { code, look } = await makeCommune();
    const xml = sheetXml([heading, [code, 'Số cũ', null], [code, 'Số mới', '0236 3000 101']])
      .replace('<row r="2"', '<row hidden="1" r="2"')
      .replace(
        '<sheetData>',
        '<cols><col min="3" max="3" width="9" hidden="true"/></cols><sheetData>',
      );
    const found = await look(packSheets([{ name: 'A', xml }]));
    expect(found.rows).toMatchObject([
      { line: 3, status: 'CHANGED', changes: [{ field: 'address', after: 'Số mới' }] },
    ]);
    expect(found.notices).toEqual([
      'Không đọc 1 dòng đang ẩn: 2.',
      'Không đọc các cột đang ẩn: C.',
    ]);
  });

  it('refuses at its line what a spreadsheet made of a text', async () => {
    const { code, look } = await makeCommune();
    const xml = sheetXml([heading, [code, 46093.9, '0236 3000 101'], [code, 12.5, null]]).replace(
      '<c r="B2">',
      '<c r="B2" s="1">',
    );
    const found = await look(packSheets([{ name: 'A', xml }]));
    expect(found).toMatchObject({ changedCount: 0, refusedCount: 2 });
    expect(found.rows).toMatchObject([
      {
        status: 'REFUSED',
        reason: 'MALFORMED',
        message:
          'Ô B2: bảng tính đã đổi nội dung thành ngày 12/03/2026. Hãy định dạng ô là văn bản rồi gõ lại.',
      },
      {
        message:
          'Ô B3: bảng tính đã đổi nội dung thành số 12.5. Hãy định dạng ô là văn bản rồi gõ lại.',
      },
    ]);
  });

  it('knows the short headings, and names the columns that it does not read', async () => {
    const { code, look } = await makeCommune();
    const rows = [
      [
        'STT',
        'Mã ĐVHC',
        'Xã/phường',
        'Đ/c trụ sở',
        'SĐT:',
        'E-mail (nếu có)',
        'Di động',
        'Ghi chú',
        null,
      ],
      [
        1,
        code,
        'Xã Thu Bồn',
        'Thôn Mẫu',
        '0236 3000 109',
        'a@vd.example',
        '0905123456',
        null,
        'thừa',
      ],
    ];
    const found = await look(packSheets([{ name: 'A', xml: sheetXml(rows) }]));
    expect(found.rows).toMatchObject([
      {
        code,
        name: 'Xã Thu Bồn',
        changes: [{ after: 'Thôn Mẫu' }, { after: '0236 3000 109' }, { after: 'a@vd.example' }],
      },
    ]);
    expect(found.notices).toEqual([
      'Không đọc các cột: A “STT”, G “Di động” (đã có cột E “SĐT:”), H “Ghi chú”, I (không có tiêu đề).',
    ]);
    const xml = sheetXml([['Mã', 'SĐT', 46093]]).replace('<c r="C1">', '<c r="C1" s="1">');
    const dated = await look(packSheets([{ name: 'A', xml }]));
    expect(dated.notices).toEqual(['Không đọc các cột: C “12/03/2026”.']);
  });

  it('says of a code whose zeros a spreadsheet dropped what it may have been', async () => {
    const { look } = await makeCommune();
    const found = await look(
      packSheets([{ name: 'A', xml: sheetXml([heading, [3646, 'a', null]]) }]),
    );
    expect(found.rows).toMatchObject([
      {
        status: 'REFUSED',
        message:
          'Không có đơn vị nào đang mang mã 3646. Có thể bảng tính đã bỏ số 0 ở đầu (03646).',
      },
    ]);
  });

  it('refuses the lines whose words are in an encoding from before Unicode, each by its cell', async () => {
    const { code, look } = await makeCommune();
    const rows = [heading, [code, 'Th«n Mét, ®­êng MÉu', '0236 3000 101'], ['x', 'François', null]];
    const found = await look(packSheets([{ name: 'A', xml: sheetXml(rows) }]));
    expect(found.changedCount).toBe(0);
    expect(found.rows[0]).toMatchObject({
      status: 'REFUSED',
      reason: 'MALFORMED',
      message: 'Ô B2: chữ theo bảng mã TCVN3 (ABC). Hãy chuyển cả tệp sang Unicode rồi chọn lại.',
    });
    expect(found.rows[1].message).not.toContain('bảng mã');
    const words = ['M· ®¬n vÞ', '§Þa chØ', '§iÖn tho¹i'];
    const unknown = await look(packSheets([{ name: 'A', xml: sheetXml([words, rows[1] ?? []]) }]));
    expect(unknown.errors?.[0]?.extensions.issues?.[0]?.message).toBe(
      'Chữ trong tệp theo bảng mã TCVN3 (ABC). Hãy chuyển cả tệp sang Unicode rồi chọn lại.',
    );
  });

  it('refuses a line whose formula failed, and says which cell', async () => {
    const { code, look } = await makeCommune();
    const plain = sheetXml([heading, [code, 'Số 5', 1], ['x', 2, null], [null, 3, null]]);
    const xml = plain
      .replace('<c r="B3"><v>2', '<c r="B3" s="0" t="e"><f>Cũ!A1</f><v>#REF!')
      .replace('<c r="B4"><v>3', `<c r='B4' t='e'><v>#N/A`)
      .replace('</row></sheetData>', '<c r="C4" t="e"><v>#NAME?</v></c></row></sheetData>');
    const found = await look(packSheets([{ name: 'A', xml }]));
    expect(found.rows.map((row: { message: string | null }) => row.message)).toEqual([
      expect.not.stringContaining('công thức'),
      'Ô B3: công thức bị lỗi (#REF!). Hãy sửa công thức hoặc gõ lại nội dung.',
      expect.stringMatching(/B4.*#N\/A.*C4.*#NAME\?/),
    ]);
  });

  it('gives a number its lost zero only where that makes it a telephone number', async () => {
    const rows = [69234567, 905123456, 2363000101, 18001234, 1900123456, 12].map((phone) => [
      'x',
      phone,
    ]);
    const bytes = packSheets([{ name: 'A', xml: sheetXml([['Mã', 'SĐT'], ...rows]) }]);
    expect(contactLines(await read(bytes)).lines.map(({ phone }) => phone)).toEqual([
      '069234567',
      '0905123456',
      '02363000101',
      '18001234',
      '1900123456',
      '12',
    ]);
  });
});

const cases = path.join(import.meta.dirname, '../../../../../../../shared/cases');
const caseLines = async (name: string) =>
  contactLines(await read(readFileSync(path.join(cases, `${name}.xlsx`))));

describe.skipIf(!existsSync(cases))('the sheets of others', () => {
  it('are read as they are shown', async () => {
    const hidden = await caseLines('xlsx-hidden-first-sheet');
    expect(hidden.lines).toMatchObject([{ code: '20275', address: 'Số 5 đường Mẫu' }]);
    const day = await caseLines('xlsx-date-address');
    expect(day.lines).toMatchObject([{ code: '20275', faults: [expect.stringContaining('B2')] }]);
    expect(day.notices).toEqual(['Không đọc 1 dòng đang ẩn: 3.']);
    const short = await caseLines('xlsx-sdt-heading');
    expect(short.lines).toMatchObject([{ name: 'Xã Thu Bồn', phone: '0236 3000 109' }]);
    expect(short.notices).toEqual(['Không đọc các cột: A “STT”.']);
  });
});
