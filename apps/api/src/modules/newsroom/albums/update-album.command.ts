import { ConflictError } from '@hoi/domain/errors';
import type { AlbumFields } from '@hoi/validation/newsroom/album';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOrNull } from '#outside/stored-day.ts';
import { givenSlug } from './album-slug.ts';
import { albumTags, albumToChange } from './album-to-change.ts';

interface AlbumChange extends AlbumFields {
  id: string;
  expectedVersion: number;
}

/** Changes an album's words. @throws ConflictError when somebody else changed it first */
export async function updateAlbum(viewer: Viewer, change: AlbumChange): Promise<void> {
  const { id, expectedVersion, title, description, takenOn } = change;
  await db.$transaction(async (tx) => {
    const album = await albumToChange(tx, viewer, id);
    if (album.version !== expectedVersion) throw new ConflictError();
    const slug = change.slug ? await givenSlug(tx, change.slug, id) : album.slug;
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
    await record(tx, viewer, {
      action: 'update-album',
      subjectType: 'Album',
      subjectId: id,
      detail: { title, slug },
      tags: albumTags(album),
    });
  });
}
