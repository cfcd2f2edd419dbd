import type { AlbumFields } from '@hoi/validation/newsroom/album';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOrNull } from '#outside/stored-day.ts';
import { albumSlug, albumToChange, recordAlbum } from './album-to-change.ts';

/** Changes an album's words. @throws ConflictError when somebody else changed it first */
export async function updateAlbum(viewer: Viewer, change: AlbumFields & Versioned): Promise<void> {
  const { id, title, description, takenOn } = change;
  await db.$transaction(async (tx) => {
    const album = await albumToChange(tx, viewer, change);
    const slug = change.slug ? await albumSlug(tx, change, id) : album.slug;
    await tx.album.update({
      where: { id },
      data: {
        title,
        slug,
        description,
        takenOn: dateOrNull(takenOn),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await recordAlbum(tx, viewer, album, { action: 'update-album', detail: { title, slug } });
  });
}
