import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { makePicture, useUploads } from '#test/uploads.ts';
import { withStored } from './store-upload.ts';

const directory = useUploads();

async function storedKeys(): Promise<string[]> {
  const entries = await readdir(directory(), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

const keeping = async (error: Error) => {
  const upload = { bytes: await makePicture(900, 600).jpeg().toBuffer(), fileName: 'anh.jpg' };
  await expect(withStored(upload, () => Promise.reject(error))).rejects.toBe(error);
};

it('removes a file with its smaller copies when its row was refused', async () => {
  await keeping(new Error('refused'));
  expect(await storedKeys()).toEqual([]);
});

it('leaves them when the connection went before it said whether the row was kept', async () => {
  await keeping(new Error('Connection terminated unexpectedly'));
  expect((await storedKeys()).length).toBeGreaterThan(1);
});
