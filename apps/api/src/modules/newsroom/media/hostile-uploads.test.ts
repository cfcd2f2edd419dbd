import { readdir } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { answersMeanwhile } from '#test/answers-meanwhile.ts';
import { codeOf } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff } from '#test/factories.ts';
import { asFile, makePicture, upload, useUploads } from '#test/uploads.ts';

useDatabase();
const directory = useUploads();

async function author() {
  const unit = await makeOrgUnit();
  return { unitId: unit.id, headers: { cookie: (await makeStaff('AUTHOR', unit.id)).cookie } };
}

async function storedFiles(): Promise<number> {
  const entries = await readdir(directory(), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

/** A Word file with parts of its own beside those that every one has. */
function wordFile(parts: Record<string, Uint8Array>): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const types = `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    'word/document.xml': strToU8('<w:document/>'),
    ...parts,
  });
}

const megabyte = 1024 * 1024;
const many = Object.fromEntries(
  Array.from({ length: 6000 }, (_, n) => [`word/media/${n}.png`, new Uint8Array()]),
);

describe('an upload made to hurt', () => {
  it('takes an ordinary Word file', async () => {
    const { unitId, headers } = await author();
    const answer = await upload(asFile(wordFile({}), 'a.docx'), unitId, headers);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.uploadMedia.mediaFile).toMatchObject({ fileName: 'a.docx' });
  });

  it.each([
    [
      'a Word file that would burst',
      () => wordFile({ 'word/media/a.bmp': new Uint8Array(110 * megabyte) }),
      'Tệp giải nén ra quá lớn.',
    ],
    ['a Word file of many parts', () => wordFile(many), 'Tệp có quá nhiều phần bên trong.'],
    [
      'a picture of 42 million points in some kilobytes',
      () => makePicture(7000, 6000).png().toBuffer(),
      'Ảnh quá lớn: tối đa 40 triệu điểm ảnh.',
    ],
  ])(
    'refuses %s and keeps nothing',
    async (_what, make, message) => {
      const { unitId, headers } = await author();
      const before = await storedFiles();
      const answer = await upload(asFile(await make(), 'a'), unitId, headers);
      expect(codeOf(answer)).toBe('BAD_USER_INPUT');
      expect(answer.errors?.[0]?.extensions.issues).toEqual([{ path: ['file'], message }]);
      expect(await storedFiles()).toBe(before);
    },
    60_000,
  );

  it('keeps nobody waiting while the largest pictures are drawn', async () => {
    const { unitId, headers } = await author();
    const largest = await makePicture(6600, 6000).png().toBuffer();
    const send = () => upload(asFile(largest, 'a.png'), unitId, headers);
    const { result, answers, longest } = await answersMeanwhile(
      Promise.all([send(), send(), send()]),
    );
    for (const answer of result) expect(answer.errors).toBeUndefined();
    expect(answers).toBeGreaterThan(1);
    expect(longest).toBeLessThan(500);
  }, 120_000);
});
