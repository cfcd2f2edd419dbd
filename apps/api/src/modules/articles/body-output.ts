import { albumIds, mediaIds } from '@hoi/richtext/media-references';
import type { RichTextDocument } from '@hoi/richtext/nodes';
import { renderHtml } from '@hoi/richtext/render-html';
import { renderText } from '@hoi/richtext/render-text';
import { mediaUrl } from '#modules/media/media-address.ts';
import { renditionsOf } from '#modules/media/rendition.ts';
import type { Transaction } from '#outside/db.ts';

const folder = '/media/';
// The text column of an article on the site is at most this many CSS pixels wide.
const sizes: Readonly<Record<string, string>> = {
  full: '(min-width: 48rem) 720px, 100vw',
  medium: '(min-width: 48rem) 480px, 100vw',
  small: '(min-width: 48rem) 290px, 100vw',
};

/**
 * What is shown of a stored body. Files stand in it under /media/ without an origin, so that the
 * portal can move to another address; `absoluteHtml` puts the origin in.
 */
export async function bodyOutput(tx: Transaction, body: RichTextDocument) {
  const wanted = mediaIds(body);
  // Whoever is putting another file in the place of one of these is waited for: its address changes.
  await tx.$queryRaw`SELECT 1 FROM media_files WHERE id = ANY(${wanted}::uuid[]) ORDER BY id FOR KEY SHARE`;
  const [media, albums] = await Promise.all([
    tx.mediaFile.findMany({
      where: { id: { in: wanted } },
      select: { id: true, key: true, renditions: true },
    }),
    tx.album.findMany({
      where: { id: { in: albumIds(body) }, status: 'PUBLISHED' },
      select: { id: true, slug: true, title: true },
    }),
  ]);
  const pictures = new Map(media.map((file) => [file.id, file]));
  const shownAlbums = new Map(albums.map((album) => [album.id, album]));
  const bodyHtml = renderHtml(body, {
    image: (id, size = 'full') => {
      const file = pictures.get(id);
      if (!file) return undefined;
      const widths = renditionsOf(file).map(({ key, width }) => `${folder}${key} ${width}w`);
      const several =
        widths.length > 0 ? { srcset: widths.join(', '), sizes: sizes[size] ?? '100vw' } : {};
      return { src: `${folder}${file.key}`, ...several };
    },
    album: (id) => {
      const album = shownAlbums.get(id);
      return album && { href: `/thu-vien-anh/${album.slug}`, title: album.title };
    },
  });
  return { bodyHtml, bodyText: renderText(body) };
}

/** The stored HTML with the full addresses of its files. */
export function absoluteHtml(bodyHtml: string): string {
  if (!bodyHtml.includes(folder)) return bodyHtml;
  // Quotes in text are escaped, so these can only be attributes.
  return bodyHtml
    .replaceAll(` src="${folder}`, ` src="${mediaUrl('')}`)
    .replace(/ srcset="[^"]*"/g, (set) => set.replaceAll(folder, mediaUrl('')));
}
