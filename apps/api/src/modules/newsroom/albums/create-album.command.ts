import type { AlbumFields } from '@hoi/validation/newsroom/album';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { unitToWrite } from '#modules/organisation/units/unit-to-write.ts';
import { db } from '#outside/db.ts';
import { dateOrNull } from '#outside/stored-day.ts';
import { againWhenTaken, patience } from '#outside/wait-for-turn.ts';
import { requireAlbumWriter } from './album.policy.ts';
import { albumSlug, recordAlbum } from './album-to-change.ts';

/** Makes a draft album. @returns its id */
export async function createAlbum(
  viewer: Viewer,
  { orgUnit, ...fields }: AlbumFields & { orgUnit: string },
): Promise<string> {
  requireAlbumWriter(viewer);
  const orgUnitId = await unitToWrite(viewer, 'album:write', orgUnit);
  const { title, description, takenOn } = fields;
  const create = () =>
    db.$transaction(async (tx) => {
      const slug = await albumSlug(tx, fields);
      const album = await tx.album.create({
        data: { title, slug, description, takenOn: dateOrNull(takenOn), orgUnitId },
        select: { id: true, status: true },
      });
      const deed = { action: 'create-album', detail: { title, slug } };
      await recordAlbum(tx, viewer, album, deed);
      return album.id;
    }, patience);
  return againWhenTaken(create);
}
