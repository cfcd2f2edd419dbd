import type { AlbumFields } from '@hoi/validation/newsroom/album';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { unitToWrite } from '#modules/organisation/units/unit-to-write.ts';
import { db } from '#outside/db.ts';
import { dateOrNull } from '#outside/stored-day.ts';
import { againWhenTaken, patience } from '#outside/wait-for-turn.ts';
import { requireAlbumWriter } from './album.policy.ts';
import { givenSlug, slugFromTitle } from './album-slug.ts';

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
      const slug = fields.slug ? await givenSlug(tx, fields.slug) : await slugFromTitle(tx, title);
      const { id } = await tx.album.create({
        data: { title, slug, description, takenOn: dateOrNull(takenOn), orgUnitId },
        select: { id: true },
      });
      const detail = { title, slug };
      await record(tx, viewer, {
        action: 'create-album',
        subjectType: 'Album',
        subjectId: id,
        detail,
        tags: [],
      });
      return id;
    }, patience);
  return againWhenTaken(create);
}
