import { ConflictError, ForbiddenError, NotFoundError } from '@hoi/domain/errors';
import type { Versioned } from '@hoi/validation/versioned';
import { recorderOf } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';
import { mayWriteMedia, requireMediaWriter, visibleMedia } from './media.policy.ts';

/**
 * The file as it is now, locked: nothing can begin to use it until the transaction ends.
 * @throws UnauthenticatedError, NotFoundError, ForbiddenError, ConflictError
 */
export async function mediaToChange(
  tx: Transaction,
  viewer: Viewer,
  { id, expectedVersion }: Versioned,
) {
  requireMediaWriter(viewer);
  await tx.$queryRaw`SELECT 1 FROM media_files WHERE id = ${id}::uuid FOR UPDATE`;
  const media = await tx.mediaFile.findFirst({
    where: { AND: [{ id }, visibleMedia(viewer)] },
    select: {
      id: true,
      key: true,
      fileName: true,
      mimeType: true,
      sha256: true,
      renditions: true,
      version: true,
      orgUnit: { select: { path: true } },
      _count: {
        select: { covers: true, bodyUses: true, attachments: true, photos: true, pageUses: true },
      },
    },
  });
  if (!media) throw new NotFoundError();
  if (!mayWriteMedia(viewer, media.orgUnit.path)) throw new ForbiddenError();
  if (media.version !== expectedVersion) throw new ConflictError();
  const uses = Object.values(media._count).reduce((sum, count) => sum + count, 0);
  return { ...media, uses };
}

/** What shows the file is shown afresh. */
export const recordMedia = recorderOf(
  'MediaFile',
  ({ id, uses = 0 }: { id: string; uses?: number }) => (uses > 0 ? [`media:${id}`] : []),
);
