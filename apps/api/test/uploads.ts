import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll } from 'vitest';
import { db } from '#outside/db.ts';
import { openStorage } from '#outside/storage.ts';
import { askWithFile, globalId } from './api.ts';
import { unique } from './factories.ts';

/** Gives the test file a storage of its own; returns its directory once the tests run. */
export function useUploads(): () => string {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'hoi-uploads-'));
    await openStorage(directory);
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));
  return () => directory;
}

/** A plain picture. */
export function makePicture(width = 800, height = 600) {
  const background = { r: 200, g: 30, b: 90 };
  return sharp({ create: { width, height, channels: 3, background } });
}

/** A file as a form in the browser would send it. */
export function asFile(bytes: Uint8Array | string, name: string): File {
  return new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name);
}

const shown = /* GraphQL */ `
  mediaFile {
    id url kind fileName mimeType byteSize width height alt srcSet version
    renditions { url width height byteSize mimeType }
  }
`;
const uploading = `mutation ($input: UploadMediaInput!) { uploadMedia(input: $input) { ${shown} } }`;
const replacing = `mutation ($input: ReplaceMediaInput!) { replaceMedia(input: $input) { ${shown} } }`;

/** Uploads a file for a unit over HTTP. */
export function upload(file: File, orgUnitId: string, headers?: Record<string, string>, alt = '') {
  return askWithFile(uploading, { orgUnit: globalId('OrgUnit', orgUnitId), alt }, file, headers);
}

/** Puts another file in the place of one over HTTP. */
export function replace(
  file: File,
  target: { id: string; expectedVersion: number },
  headers?: Record<string, string>,
) {
  return askWithFile(replacing, target, file, headers);
}

/** A stored file's row, without content. */
export function makeMedia(orgUnitId: string, data: { mimeType?: string; alt?: string } = {}) {
  const mimeType = data.mimeType ?? 'image/jpeg';
  const stem = Buffer.from(unique('k')).toString('hex').padEnd(32, '0').slice(-32);
  const extension = mimeType.startsWith('image/') ? 'jpg' : 'pdf';
  return db.mediaFile.create({
    data: {
      key: `${stem}.${extension}`,
      fileName: `tep.${extension}`,
      mimeType,
      byteSize: 1,
      sha256: '0'.repeat(64),
      orgUnitId,
      alt: data.alt ?? '',
    },
  });
}
