import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { askWithFile, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, unique } from '#test/factories.ts';
import { makeTree, signedIn } from '#test/staff-factories.ts';
import { packWorkbook, sheetXml } from '#test/workbook.ts';

useDatabase();

const mutation = /* GraphQL */ `
  mutation ($input: ImportUnitContactsInput!) {
    importUnitContacts(input: $input) {
      digest changedCount refusedCount
      rows { line code name status reason message unit { id } changes { field before after } }
    }
  }
`;

type Cells = (string | number | null)[][];
const heading = ['Mã', 'Tên đơn vị', 'Địa chỉ', 'Điện thoại', 'Email'];

function preview(rows: Cells, headers: Record<string, string>) {
  return askWithFile(mutation, { mode: 'PREVIEW' }, packWorkbook(sheetXml(rows)), headers);
}

function apply(rows: Cells, digest: string | null, headers: Record<string, string>) {
  return askWithFile(mutation, { mode: 'APPLY', digest }, packWorkbook(sheetXml(rows)), headers);
}

async function makeCommunes() {
  const { province, district, other } = await makeTree();
  const commune = (parentId: string, name: string, officialCode?: string) =>
    makeOrgUnit({ parentId, name, kind: 'COMMUNE', officialCode });
  const code = unique('c').replace('-', '');
  const don = await commune(district.id, 'Xã Trà Dơn', code);
  const plain = await commune(district.id, 'Xã Trà Don');
  await commune(district.id, 'Xã Bình Minh');
  await commune(district.id, 'Xã Bình Minh');
  const far = await commune(other.id, `Xã ${unique('Xa')}`);
  const { headers } = await signedIn('ADMINISTRATOR', district.id);
  return { province, district, don, plain, far, code, headers };
}

describe('importUnitContacts', () => {
  it('says of each row what it would change, and why not', async () => {
    const { don, plain, far, code, headers } = await makeCommunes();
    const answer = await preview(
      [
        ['Danh bạ Hội', null, null, null, null],
        heading,
        [code, 'Xã Trà Dơn', 'Thôn 1', '0235.3852.717', 'tradon@example.vn'],
        [null, 'Trà Don', null, 905123456, null],
        ['99999x', null, 'a', null, null],
        [null, 'Bình Minh', 'a', null, null],
        [null, 'Xã Tra Dơn', 'a', null, null],
        [code, 'Xã Bình Minh', 'a', null, null],
        [null, far.name, 'a', null, null],
        [null, 'Xã Không Có', 'a', null, null],
        [code, null, 'a', null, null],
        [plain.officialCode, 'Xã Trà Don', null, null, 'x@'],
        [null, null, null, null, null],
      ],
      headers,
    );
    const { rows, changedCount, refusedCount } = answer.data.importUnitContacts;
    expect(rows[0]).toMatchObject({
      line: 3,
      status: 'CHANGED',
      unit: { id: globalId('OrgUnit', don.id) },
      changes: [
        { field: 'address', before: '', after: 'Thôn 1' },
        { field: 'phone', before: '', after: '0235.3852.717' },
        { field: 'email', before: '', after: 'tradon@example.vn' },
      ],
    });
    expect(rows[1]).toMatchObject({
      unit: { id: globalId('OrgUnit', plain.id) },
      changes: [{ field: 'phone', before: '', after: '0905123456' }],
    });
    expect(rows.slice(2).map((row: { reason: string }) => row.reason)).toEqual([
      'UNKNOWN_CODE',
      'AMBIGUOUS_NAME',
      'ACCENTS_DIFFER',
      'NAME_DIFFERS',
      'OUTSIDE',
      'UNKNOWN_NAME',
      'REPEATED',
      'REPEATED',
    ]);
    expect({ changedCount, refusedCount }).toEqual({ changedCount: 2, refusedCount: 8 });
    expect(await db.orgUnitContact.count({ where: { unitId: { in: [don.id, plain.id] } } })).toBe(
      0,
    );
  });

  it('knows names and headings however they are spelt, and writes our letters', async () => {
    const { district, headers } = await makeCommunes();
    const names = ['Xã Điện Tường', 'Xã Bình Lý'];
    for (const name of names) await makeOrgUnit({ parentId: district.id, name, kind: 'COMMUNE' });
    const { rows } = (
      await preview(
        [
          ['Tên\u00a0ðơn vị', 'Ðịa chỉ'],
          ['Xã Ðiện Tƣờng', 'Thôn Ðông\u200b'],
          ['Xã Bình Lí', 'Thôn Đoài'],
        ],
        headers,
      )
    ).data.importUnitContacts;
    expect(rows.map((row: { status: string }) => row.status)).toEqual(['CHANGED', 'CHANGED']);
    expect(rows[0].changes).toEqual([{ field: 'address', before: '', after: 'Thôn Đông' }]);
  });

  it('names malformed values and leaves empty cells alone', async () => {
    const { don, code, headers } = await makeCommunes();
    const kept = { unitId: don.id, address: 'Thôn 2', phone: '0905123456', email: '' };
    await db.orgUnitContact.create({ data: kept });
    const bad = await preview([heading, [code, null, null, '113', 'x@']], headers);
    expect(bad.data.importUnitContacts.rows[0]).toMatchObject({
      status: 'REFUSED',
      reason: 'MALFORMED',
      message: expect.stringContaining('Địa chỉ e-mail không hợp lệ.'),
    });
    const same = await preview([heading, [code, null, 'Thôn 2', null, null]], headers);
    expect(same.data.importUnitContacts.rows[0]).toMatchObject({
      status: 'UNCHANGED',
      changes: [],
    });
  });

  it('writes what was previewed, once, and nothing that changed meanwhile', async () => {
    const { don, plain, code, headers } = await makeCommunes();
    const rows: Cells = [
      heading,
      [code, null, 'Thôn 1', null, null],
      [null, 'Trà Don', 'Thôn 5', null, null],
    ];
    const { digest } = (await preview(rows, headers)).data.importUnitContacts;
    const other = (await preview([heading, [code, null, 'Thôn 9', null, null]], headers)).data;
    expect(codeOf(await apply(rows, other.importUnitContacts.digest, headers))).toBe('CONFLICT');
    expect(codeOf(await apply(rows, null, headers))).toBe('BAD_USER_INPUT');
    const done = await apply(rows, digest, headers);
    expect(done.data.importUnitContacts.changedCount).toBe(2);
    expect(await db.orgUnitContact.findUnique({ where: { unitId: plain.id } })).toMatchObject({
      address: 'Thôn 5',
      version: 1,
    });
    const audit = { action: 'import-unit-contacts', subjectId: don.id };
    expect(await db.auditEntry.count({ where: audit })).toBe(1);
    expect(codeOf(await apply(rows, digest, headers))).toBe('CONFLICT');

    const later: Cells = [heading, [code, null, 'Thôn 3', null, null]];
    const seen = (await preview(later, headers)).data.importUnitContacts.digest;
    const raced = await Promise.all([1, 2, 3].map(() => apply(later, seen, headers)));
    expect(raced.map(codeOf).filter((one) => one === undefined)).toHaveLength(1);
    expect(raced.map(codeOf).filter((one) => one === 'CONFLICT')).toHaveLength(2);
  });

  it('takes 5,000 rows in good time', async () => {
    const { district, headers } = await makeCommunes();
    const codes = Array.from({ length: 300 }, (_, n) => `k${n}`);
    for (const code of codes) {
      await makeOrgUnit({ parentId: district.id, kind: 'BRANCH', officialCode: code });
    }
    const rows = codes.map((code) => [code, null, `Thôn ${code}`, null, null]);
    const unknown = Array.from({ length: 4700 }, (_, n) => [null, `Xã thứ ${n}`, 'a', null, null]);
    const sheet: Cells = [heading, ...rows, ...unknown];
    const { digest } = (await preview(sheet, headers)).data.importUnitContacts;
    const done = await apply(sheet, digest, headers);
    expect(done.data.importUnitContacts).toMatchObject({ changedCount: 300, refusedCount: 4700 });
  }, 60_000);
});

describe('what an upload may be', () => {
  const send = (bytes: Uint8Array, headers: Record<string, string>) =>
    askWithFile(mutation, { mode: 'PREVIEW' }, bytes, headers);

  it('refuses other files, large ones, bombs and cells far away', async () => {
    const { headers } = await makeCommunes();
    const refused: [string, Uint8Array, string][] = [
      ['text', Buffer.from('Mã;Tên\n1;a'), 'không phải bảng tính'],
      ['zip', zipSync({ 'a.txt': Buffer.from('a') }), 'không phải bảng tính'],
      ['broken', packWorkbook(sheetXml([heading])).subarray(0, 300), ''],
      [
        'too large',
        Buffer.concat([Buffer.from('PK'), Buffer.alloc(5 * 1024 * 1024)]),
        'tối đa 5 MB',
      ],
      ['bomb', packWorkbook(`<worksheet>${' '.repeat(30 * 1024 * 1024)}</worksheet>`), 'quá lớn'],
      ['far row', packWorkbook(sheetXml([heading]).replace('A1', 'A1048576')), 'dòng'],
      ['far column', packWorkbook(sheetXml([heading]).replace('A1', 'XFD1')), 'cột'],
      [
        'huge row',
        packWorkbook(sheetXml([heading]).replace('<row r="1"', '<row r="999999999"')),
        '',
      ],
      ['no heading', packWorkbook(sheetXml([['a', 'b']])), 'tiêu đề'],
      [
        '5,001 rows',
        packWorkbook(sheetXml([heading, ...Array.from({ length: 5001 }, (_, n) => [n])])),
        '5.000',
      ],
    ];
    for (const [what, bytes, words] of refused) {
      const answer = await send(bytes, headers);
      const message = answer.errors?.[0]?.extensions.issues?.[0]?.message;
      expect({ what, code: codeOf(answer), message }).toEqual({
        what,
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining(words),
      });
    }
  });

  it('refuses texts that no input may hold, before it composes their letters', async () => {
    const { code, headers } = await makeCommunes();
    const texts = ['Thôn _x0000_', 'Thôn &#xD800;', 'a'.padEnd(200_000, '\u0301\u0323')];
    for (const text of texts) {
      const xml = sheetXml([heading, [code, 'Xã Trà Dơn', 'THERE']]).replace('THERE', text);
      const { errors } = await send(packWorkbook(xml), headers);
      expect(errors?.[0]?.extensions.issues).toEqual([
        { path: ['file'], message: 'Dòng 2 có ký tự không dùng được.' },
      ]);
    }
  });

  it('refuses strangers and lower roles before it reads', async () => {
    const { district } = await makeCommunes();
    const bytes = packWorkbook(sheetXml([heading]));
    expect(codeOf(await send(bytes, {}))).toBe('UNAUTHENTICATED');
    const { headers } = await signedIn('EDITOR', district.id);
    expect(codeOf(await send(bytes, headers))).toBe('FORBIDDEN');
  });
});
