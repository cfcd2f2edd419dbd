import type { Versioned } from '@hoi/validation/versioned';
import { recorderOf } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';
import { lockedRow } from '#outside/locked-row.ts';
import { mayWriteMedia, requireMediaWriter, visibleMedia } from './media.policy.ts';

/** The file to be changed, locked: nothing can begin to use it meanwhile. @throws UnauthenticatedError, as lockedRow */
export async function mediaToChange(tx: Transaction, viewer: Viewer, target: Versioned) {
  requireMediaWriter(viewer);
  const media = await lockedRow(tx, 'media_files', target, {
    find: () =>
      tx.mediaFile.findFirst({
        where: { AND: [{ id: target.id }, visibleMedia(viewer)] },
        select: {
          id: true,
          key: true,
          fileName: true,
          alt: true,
          mimeType: true,
          sha256: true,
          renditions: true,
          version: true,
          orgUnit: { select: { path: true } },
          _count: {
            select: {
              covers: true,
              bodyUses: true,
              attachments: true,
              photos: true,
              pageUses: true,
            },
          },
        },
      }),
    may: ({ orgUnit }) => mayWriteMedia(viewer, orgUnit.path),
  });
  const uses = Object.values(media._count).reduce((sum, count) => sum + count, 0);
  return { ...media, uses };
}

/** What shows the file is shown afresh. */
export const recordMedia = recorderOf(
  'MediaFile',
  ({ id, uses = 0 }: { id: string; uses?: number }) => (uses > 0 ? [`media:${id}`] : []),
);
