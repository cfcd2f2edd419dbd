import { ConflictError } from '@hoi/domain/errors';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { albumTags, albumToChange } from './album-to-change.ts';

/** Removes an album and its captions; the pictures stay among the files. */
export async function deleteAlbum(
  viewer: Viewer,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const album = await albumToChange(tx, viewer, id);
    if (album.version !== expectedVersion) throw new ConflictError();
    await tx.album.delete({ where: { id }, select: { id: true } });
    await record(tx, viewer, {
      action: 'delete-album',
      subjectType: 'Album',
      subjectId: id,
      detail: { title: album.title, slug: album.slug },
      tags: albumTags(album),
    });
  });
}
