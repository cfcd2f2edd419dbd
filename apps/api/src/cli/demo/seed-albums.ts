import { demoAlbums } from '@hoi/db/seed/content/demo-site';
import { slugify } from '@hoi/localization/slug';
import type { Transaction } from '#outside/db.ts';
import type { StoredPictures } from './store-pictures.ts';

/** The albums, published on the day that they tell of. */
export async function seedAlbums(
  tx: Transaction,
  unitId: string,
  pictures: StoredPictures,
): Promise<void> {
  for (const { title, description, ...album } of demoAlbums) {
    const takenOn = new Date(`${album.takenOn}T00:00:00Z`);
    const photos = album.pictures.map((name, position) => {
      const { id: mediaId, caption, alt } = pictures(name);
      return { mediaId, caption, alt, position };
    });
    await tx.album.create({
      data: {
        slug: slugify(title),
        title,
        description,
        takenOn,
        status: 'PUBLISHED',
        publishedAt: takenOn,
        orgUnitId: unitId,
        photos: { create: photos },
      },
    });
  }
}
