import { refuseField } from '@hoi/domain/errors';
import { fileFaults } from '@hoi/localization/words/frame/files';
import { mediaFaults } from '@hoi/localization/words/newsroom/media';
import { uploadLimits } from '@hoi/validation/newsroom/media';
import { fileTypeFromBuffer } from 'file-type';

/** What an upload is by its content, whatever it is called. */
type UploadKind = { kind: 'picture' | 'document'; mimeType: string; extension: string };

function isOneOf(list: readonly string[], mimeType: string): boolean {
  return list.includes(mimeType);
}

/** @throws BadInputError for an empty, too large or unknown file */
export async function kindOfUpload(bytes: Uint8Array): Promise<UploadKind> {
  if (bytes.length === 0) refuseField('file', mediaFaults.empty);
  if (bytes.length > uploadLimits.bytes) {
    refuseField('file', fileFaults.tooLarge(uploadLimits.bytes / 1024 / 1024));
  }
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (type && isOneOf(uploadLimits.pictureTypes, type.mime)) {
    return { kind: 'picture', mimeType: type.mime, extension: type.ext };
  }
  if (type && isOneOf(uploadLimits.documentTypes, type.mime)) {
    return { kind: 'document', mimeType: type.mime, extension: type.ext };
  }
  return refuseField('file', mediaFaults.otherKind);
}
