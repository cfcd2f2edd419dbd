import type { Prisma } from '@hoi/db/prisma';
import { db } from '#outside/db.ts';
import { makeOrgUnit, unique } from './factories.ts';
import { makeMedia } from './uploads.ts';

/** An album that readers see, unless `data` says otherwise, with `pictures` photos. */
export async function makeAlbum(
  data: Partial<Prisma.AlbumUncheckedCreateInput> = {},
  pictures = 2,
) {
  const slug = unique('anh');
  const orgUnitId = data.orgUnitId ?? (await makeOrgUnit()).id;
  const media = await Promise.all(Array.from({ length: pictures }, () => makeMedia(orgUnitId)));
  const photos = media.map(({ id }, position) => ({
    mediaId: id,
    caption: `Ảnh ${position}`,
    alt: `Chị em trong ảnh ${position}`,
    position,
  }));
  return db.album.create({
    data: {
      slug,
      title: `Album ${slug}`,
      status: 'PUBLISHED',
      publishedAt: new Date('2019-03-28T00:00:00Z'),
      photos: { create: photos },
      ...data,
      orgUnitId,
    },
    include: { photos: { orderBy: { position: 'asc' } } },
  });
}
