import { albumPage } from '@hoi/localization/words/newsroom/albums';
import { attribute, escapeHtml } from './escape-html.ts';
import { imageTag } from './render-picture.ts';
import { isSafeHref } from './safe-url.ts';

/** How many pictures of an album stand in its strip. */
export const stripLength = 6;

/** An album as an article shows it. */
export interface AlbumStrip {
  href: string;
  title: string;
  /** All its pictures, of which the strip shows the first. */
  count: number;
  pictures: readonly { src: string; width?: number; height?: number }[];
}

/** Where an album stands in stored HTML: what it shows is put in when the page is asked for. */
export function albumPlace(albumId: string): string {
  return `<div${attribute('data-album', albumId)}></div>`;
}

// Texts and attributes are escaped when they are written, so nothing else can look like this.
const place = /<div data-album="([^"<>]*)"><\/div>/g;

/** The albums that stored HTML has places for, each once. */
export function placedAlbums(html: string): string[] {
  return [...new Set([...html.matchAll(place)].map(([, id = '']) => id))];
}

/** Stored HTML with its albums; of one without an answer nothing is left. */
export function fillAlbums(
  html: string,
  album: (albumId: string) => AlbumStrip | undefined,
): string {
  return html.replace(place, (_place, id: string) => {
    const strip = album(id);
    return strip ? renderStrip(strip) : '';
  });
}

// One link for all: the pictures say nothing that its words do not, and are described in the album.
function renderStrip({ href, title, count, pictures }: AlbumStrip): string {
  if (!isSafeHref(href)) return '';
  const images = pictures.map((picture) => imageTag({ ...picture, alt: '' })).join('');
  const words =
    `<span class="album-strip-name">${escapeHtml(title)}</span> ` +
    `<span class="album-strip-count">${albumPage.photoCount(count)}</span>`;
  return (
    `<div class="album-strip"><a${attribute('href', href)}>` +
    `<span class="album-strip-pictures">${images}</span>${words}</a></div>`
  );
}
