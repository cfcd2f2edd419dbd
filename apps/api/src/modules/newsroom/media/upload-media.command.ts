import type { Viewer } from '#modules/access/identity/viewer.ts';
import { unitToWrite } from '#modules/organisation/units/unit-to-write.ts';
import { db } from '#outside/db.ts';
import { requireMediaWriter } from './media.policy.ts';
import { recordMedia } from './media-to-change.ts';
import { type Upload, withStored } from './store-upload.ts';

interface NewMedia {
  /** Reads the upload; called once the viewer is known to be allowed. */
  read(): Promise<Upload>;
  alt: string;
  orgUnit: string;
}

/** Keeps a picture or document for a unit; nobody but its staff sees it until something shows it. */
export async function uploadMedia(viewer: Viewer, { read, alt, orgUnit }: NewMedia) {
  const { userId } = requireMediaWriter(viewer);
  const orgUnitId = await unitToWrite(viewer, 'media:write', orgUnit);
  return withStored(await read(), (stored) =>
    db.$transaction(async (tx) => {
      const media = await tx.mediaFile.create({
        data: { ...stored, alt, orgUnitId, uploadedById: userId },
        select: { id: true },
      });
      const { fileName, mimeType, byteSize, sha256 } = stored;
      await recordMedia(tx, viewer, media, {
        action: 'upload-media',
        detail: { fileName, mimeType, byteSize, sha256 },
      });
      return media.id;
    }),
  );
}
