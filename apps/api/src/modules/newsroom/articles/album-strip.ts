import { mediaFolder } from '@hoi/contract/addresses';
import type { Prisma } from '@hoi/db/prisma';
import { type AlbumStrip, stripLength } from '@hoi/richtext/album-strip';
import { renditionsOf } from '#modules/newsroom/media/rendition.ts';
import { publicAlbums } from '#modules/newsroom/shown/public-albums.ts';
import { batchReader } from '#outside/batch-reader.ts';
import { db } from '#outside/db.ts';

const hasPicture = { mediaId: { not: null } };

// A thumbnail is at most 190 CSS pixels wide, on a dense screen twice that.
const leastWidth = 320;

const columns = {
  id: true,
  slug: true,
  title: true,
  _count: { select: { photos: { where: hasPicture } } },
  photos: {
    where: hasPicture,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: stripLength,
    select: { media: { select: { key: true, width: true, height: true, renditions: true } } },
  },
} satisfies Prisma.AlbumSelect;

async function read(ids: readonly string[]): Promise<(AlbumStrip | null)[]> {
  const albums = await db.album.findMany({
    // What readers see, whoever asks: bodies are the same for all.
    where: { id: { in: [...new Set(ids)] }, ...publicAlbums },
    select: columns,
  });
  const strips = new Map(
    albums.map(({ id, slug, title, _count, photos }): [string, AlbumStrip] => {
      const pictures = photos.flatMap(({ media }) => {
        if (!media) return [];
        const smaller = renditionsOf(media)
          .filter(({ width }) => width >= leastWidth)
          .sort((a, b) => a.width - b.width);
        const { key, width, height } = smaller[0] ?? media;
        return { src: `${mediaFolder}${key}`, ...(width && height ? { width, height } : {}) };
      });
      const href = `/thu-vien-anh/${slug}`;
      return [id, { href, title, count: _count.photos, pictures }];
    }),
  );
  return ids.map((id) => strips.get(id) ?? null);
}

const shown = batchReader(read);

/** An album as it stands in a body; null for one that readers do not see. */
export function albumStrip(albumId: string): Promise<AlbumStrip | null> {
  return shown(albumId);
}
