import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { faces, withoutHints } from './without-hints.ts';

const files = new URL('../files/', import.meta.url);
const kept = (face: string) => readFile(new URL(`${face}.woff2`, files));

it('keeps just what is made of the packaged typeface for the style sheet', async () => {
  expect(faces.size).toBe(6);
  const names = [...faces.keys()].map((face) => `${face}.woff2`);
  expect((await readdir(files)).toSorted()).toEqual(names.toSorted());
  for (const [face, letters] of faces) {
    const made = Buffer.from(await withoutHints(face, letters));
    expect(made.equals(await kept(face)), face).toBe(true);
  }
});

it('asks each file for the letters of its language', () => {
  const upright = (['latin', 'vietnamese'] as const).map((of) => faces.get(`${of}-400-normal`));
  for (const letter of 'aZ09–“”…') expect(upright[0]).toContain(letter);
  for (const letter of 'ăĐơưẠỹ₫') expect(upright[1]).toContain(letter);
});

// What a reader waits for before the first page stands in its own letters, with what HTTP says of each file.
it('gives a page its upright faces in 35 KB', async () => {
  const upright = [...faces.keys()].filter((face) => face.endsWith('normal'));
  const sizes = await Promise.all(upright.map(async (face) => (await kept(face)).length + 1_000));
  expect(sizes).toHaveLength(4);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(35_000);
});
