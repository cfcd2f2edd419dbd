import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { albumToChange, recordAlbum } from './album-to-change.ts';

/** Removes an album and its captions; the pictures stay among the files. */
export async function deleteAlbum(viewer: Viewer, target: Versioned): Promise<void> {
  await db.$transaction(async (tx) => {
    const album = await albumToChange(tx, viewer, target);
    await tx.album.delete({ where: { id: target.id }, select: { id: true } });
    await recordAlbum(tx, viewer, album, {
      action: 'delete-album',
      detail: { title: album.title, slug: album.slug },
    });
  });
}
