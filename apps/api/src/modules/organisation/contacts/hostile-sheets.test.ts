import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { answersMeanwhile } from '#test/answers-meanwhile.ts';
import { askWithFile, codeOf } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeTree, signedIn } from '#test/staff-factories.ts';
import { packWorkbook, sheetXml } from '#test/workbook.ts';

useDatabase();

const mutation = /* GraphQL */ `
  mutation ($input: ImportUnitContactsInput!) { importUnitContacts(input: $input) { refusedCount } }
`;
const usual = 'xl/worksheets/sheet1.xml';
const heading = ['Mã', 'Tên đơn vị', 'Địa chỉ'];
const plain = sheetXml([heading, ['x1', 'Xã Trà Dơn', 'Thôn 1']]);
const farCell = plain.replace('r="A2"', 'r="XFD1048576"');
const megabyte = 1024 * 1024;

/** Writes another size into every header of an archive. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const lying = Buffer.from(bytes);
  const headers = [
    ['PK\u0003\u0004', 22],
    ['PK\u0001\u0002', 24],
  ] as const;
  for (const [mark, place] of headers) {
    for (let at = lying.indexOf(mark); at >= 0; at = lying.indexOf(mark, at + 4))
      lying.writeUInt32LE(size, at + place);
  }
  return lying;
}

function manyEntries(): Record<string, Uint8Array> {
  const names = Array.from({ length: 300 }, (_, n) => [`xl/media/${n}.png`, new Uint8Array()]);
  return Object.fromEntries(names);
}

const entities = `<!DOCTYPE a [<!ENTITY b "${'b'.repeat(5000)}">${Array.from({ length: 9 }, (_, n) => `<!ENTITY b${n} "${`&b${n - 1};`.repeat(10)}">`).join('')}]>`;
const nested = zipSync({ 'a.xml': zipSync({ 'b.xml': new Uint8Array(30 * megabyte) }) });
/** A sheet whose cells all show one and the same long text. */
function echo(): Uint8Array {
  const name = 'xl/sharedStrings.xml';
  const cells = Array.from({ length: 50 }, () => '<c t="s"><v>0</v></c>').join('');
  const rows = `<row>${cells}</row>`.repeat(5000);
  const sheet = plain.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${rows}</sheetData>`);
  const text = `<sst><si><t>${'a'.repeat(10 * megabyte)}</t></si></sst>`;
  return packWorkbook(sheet, usual, { [name]: strToU8(text) });
}

const bombs: [string, () => Uint8Array][] = [
  ['a sheet in another folder', () => packWorkbook(farCell, 'xl/elsewhere/sheet1.xml')],
  ['a sheet outside of xl', () => packWorkbook(farCell, 'sheet1.xml')],
  ['a sheet called shared strings', () => packWorkbook(farCell, 'xl/sharedStrings.xml')],
  ['a sheet called a picture', () => packWorkbook(farCell, 'xl/media/image1.png')],
  ['a place written as entities', () => packWorkbook(plain.replace('"A2"', '"XFD&#49;048576"'))],
  [
    'a large part that no reader needs',
    () => packWorkbook(plain, usual, { 'xl/media/a.bmp': new Uint8Array(60 * megabyte) }),
  ],
  ['a part said to be small', () => claiming(packWorkbook(' '.repeat(60 * megabyte)), 10)],
  ['many parts', () => packWorkbook(plain, usual, manyEntries())],
  ['one text in a quarter of a million cells', echo],
  ['five million elements in each other', () => packWorkbook('<a>'.repeat(5_000_000))],
];

const harmless: [string, () => Uint8Array][] = [
  ['an archive in an archive', () => packWorkbook(plain, usual, { 'xl/inner.zip': nested })],
  ['a part said to have 4 GB', () => claiming(packWorkbook(plain), 0xff_ff_ff_ff)],
  ['entities of entities', () => packWorkbook(entities + plain)],
  [
    'a place that leads out of the archive',
    () => packWorkbook(plain, usual, { '../../a': strToU8('a') }),
  ],
];

async function administrator(): Promise<Record<string, string>> {
  const { district } = await makeTree();
  return (await signedIn('ADMINISTRATOR', district.id)).headers;
}

function send(bytes: Uint8Array, headers: Record<string, string>) {
  return askWithFile(mutation, { mode: 'PREVIEW' }, bytes, headers);
}

describe('a sheet made to hurt', () => {
  it.each(bombs)(
    '%s is refused with a word',
    async (_what, make) => {
      const bytes = make();
      expect(bytes.length).toBeLessThan(5 * megabyte);
      const answer = await send(bytes, await administrator());
      expect(codeOf(answer)).toBe('BAD_USER_INPUT');
      expect(answer.errors?.[0]?.extensions.issues?.[0]).toEqual({
        path: ['file'],
        message: expect.stringMatching(/Tệp|tệp|Bảng|bảng/),
      });
    },
    60_000,
  );

  it.each(harmless)('%s does none', async (_what, make) => {
    const answer = await send(make(), await administrator());
    expect([undefined, 'BAD_USER_INPUT']).toContain(codeOf(answer));
  });

  it('keeps nobody waiting, four at a time', async () => {
    const headers = await administrator();
    const bytes = packWorkbook('<a>'.repeat(5_000_000));
    const all = Promise.all(Array.from({ length: 4 }, () => send(bytes, headers)));
    const { result, answers, longest } = await answersMeanwhile(all);
    expect(new Set(result.map(codeOf))).toEqual(new Set(['BAD_USER_INPUT']));
    expect(answers).toBeGreaterThan(1);
    expect(longest).toBeLessThan(500);
    expect((await send(packWorkbook(plain), headers)).errors).toBeUndefined();
  }, 60_000);
});
