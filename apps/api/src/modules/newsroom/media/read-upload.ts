import { BadInputError, refuseField } from '@hoi/domain/errors';
import { mediaFaults } from '@hoi/localization/words/newsroom/media';
import { unpack } from '#apart/unpack.ts';
import { encodePicture } from './encode-picture.ts';
import { kindOfUpload } from './upload-kind.ts';

// A Word file of 15 MB with its pictures; they are packed already, so only texts come out larger.
const mostUnpackedBytes = 100 * 1024 * 1024;
const mostEntries = 5000;
const wordOrExcel = /^application\/vnd\.openxmlformats-/;

function measure(bytes: Uint8Array): void {
  try {
    unpack(bytes, { bytes: mostUnpackedBytes, entries: mostEntries, keep: () => false });
  } catch (error) {
    if (error instanceof BadInputError) throw error;
    refuseField('file', mediaFaults.damaged);
  }
}

/**
 * What an upload is, and its copies when it is a picture; a task for a process of its own.
 * @throws BadInputError for an unknown type, a broken or enormous picture, an archive that would burst
 */
export async function read(bytes: Uint8Array) {
  const upload = await kindOfUpload(bytes);
  if (wordOrExcel.test(upload.mimeType)) measure(bytes);
  const picture = upload.kind === 'picture' ? await encodePicture(bytes, upload.mimeType) : null;
  return { ...upload, picture };
}
