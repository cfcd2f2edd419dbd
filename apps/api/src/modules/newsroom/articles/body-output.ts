import { mediaFolder } from '@hoi/contract/addresses';
import { fillAlbums, placedAlbums } from '@hoi/richtext/album-strip';
import { firstPicture } from '@hoi/richtext/first-picture';
import { mediaIds } from '@hoi/richtext/media-references';
import type { RichTextDocument } from '@hoi/richtext/nodes';
import { renderHtml } from '@hoi/richtext/render-html';
import { renderText } from '@hoi/richtext/render-text';
import { mediaUrl } from '#modules/newsroom/media/media-address.ts';
import { renditionsOf } from '#modules/newsroom/media/rendition.ts';
import type { Transaction } from '#outside/db.ts';
import { albumStrip } from './album-strip.ts';

// The text column of an article on the site is at most this many CSS pixels wide.
const sizes: Readonly<Record<string, string>> = {
  full: '(min-width: 48rem) 720px, 100vw',
  medium: '(min-width: 48rem) 480px, 100vw',
  small: '(min-width: 48rem) 290px, 100vw',
};

/**
 * What is shown of a stored body. Files stand in it under /media/ without an origin, so that the
 * portal can move to another address, and albums as places: `shownHtml` puts both in.
 */
export async function bodyOutput(tx: Transaction, body: RichTextDocument) {
  const wanted = mediaIds(body);
  // Whoever is putting another file in the place of one of these is waited for: its address changes.
  await tx.$queryRaw`SELECT 1 FROM media_files WHERE id = ANY(${wanted}::uuid[]) ORDER BY id FOR KEY SHARE`;
  const media = await tx.mediaFile.findMany({
    where: { id: { in: wanted } },
    select: { id: true, key: true, renditions: true },
  });
  const pictures = new Map(media.map((file) => [file.id, file]));
  const bodyHtml = renderHtml(body, {
    image: (id, size = 'full') => {
      const file = pictures.get(id);
      if (!file) return undefined;
      const widths = renditionsOf(file).map(({ key, width }) => `${mediaFolder}${key} ${width}w`);
      const several =
        widths.length > 0 ? { srcset: widths.join(', '), sizes: sizes[size] ?? '100vw' } : {};
      return { src: `${mediaFolder}${file.key}`, ...several };
    },
  });
  return { bodyHtml, bodyText: renderText(body) };
}

/** The stored HTML as it is shown now: with its albums, and the full addresses of its files. */
export async function shownHtml(bodyHtml: string): Promise<string> {
  const ids = placedAlbums(bodyHtml);
  if (ids.length === 0) return absoluteHtml(bodyHtml);
  const strips = new Map(
    await Promise.all(ids.map(async (id) => [id, await albumStrip(id)] as const)),
  );
  return absoluteHtml(fillAlbums(bodyHtml, (id) => strips.get(id) ?? undefined));
}

/** The first picture of a stored body, those of albums in it aside; null when it shows none. */
export function firstShownPicture(bodyHtml: string) {
  const found = firstPicture(bodyHtml);
  if (!found?.url.startsWith(mediaFolder)) return found;
  return { ...found, url: mediaUrl(found.url.slice(mediaFolder.length)) };
}

function absoluteHtml(bodyHtml: string): string {
  if (!bodyHtml.includes(mediaFolder)) return bodyHtml;
  // Quotes in text are escaped, so these can only be attributes.
  return bodyHtml
    .replaceAll(` src="${mediaFolder}`, ` src="${mediaUrl('')}`)
    .replace(/ srcset="[^"]*"/g, (set) => set.replaceAll(mediaFolder, mediaUrl('')));
}
