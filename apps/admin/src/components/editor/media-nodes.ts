import { placedAlbumWords } from '@hoi/localization/words/frame/editor';
import { bodyWords } from '@hoi/localization/words/frame/rich-text';
import { albumPage, albumWords } from '@hoi/localization/words/newsroom/albums';
import { isSafeSource } from '@hoi/richtext/safe-url';
import { Node } from '@tiptap/core';

// Cut and pasted inside the editor a picture travels as HTML: all of it in one attribute.
const carried = 'data-picture';

function pictureFrom(element: HTMLElement): PictureAttributes | false {
  try {
    const attrs: PictureAttributes = JSON.parse(element.getAttribute(carried) ?? '');
    return isSafeSource(String(attrs.src)) && attrs;
  } catch {
    return false;
  }
}

type PictureAttributes = Record<string, unknown>;

/** A picture of the media library; the server renders the sizes that a reader needs. */
export const Image = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    mediaId: {},
    src: {},
    alt: { default: '' },
    title: { default: null },
    credit: { default: null },
    size: { default: 'full' },
    align: { default: 'center' },
    width: { default: null },
    height: { default: null },
    decorative: { default: false },
  }),
  parseHTML: () => [{ tag: `figure[${carried}]`, getAttrs: pictureFrom }],
  renderHTML: ({ node: { attrs } }) => {
    const credit = attrs.credit ? bodyWords.credit(attrs.credit) : '';
    const words = [attrs.title, credit].filter(Boolean).join(' ');
    return [
      'figure',
      {
        class: `picture-${attrs.size} picture-${attrs.align}`,
        [carried]: JSON.stringify(attrs),
      },
      ['img', { src: String(attrs.src), alt: String(attrs.alt) }],
      ...(words ? [['figcaption', {}, words]] : []),
    ];
  },
});

/** An album as an article shows it. */
export interface ShownAlbum {
  title: string;
  photoCount: number;
  /** Addresses of its first pictures. */
  pictures: readonly string[];
}

/** An album that readers see; null when there is none (any more). */
export type AlbumFinder = (albumId: string) => Promise<ShownAlbum | null>;

interface AlbumEmbedOptions {
  albumOf: AlbumFinder;
}

function showAlbum(place: HTMLElement, album: ShownAlbum | null): void {
  if (!album) {
    place.textContent = placedAlbumWords.hidden;
    return;
  }
  const strip = document.createElement('span');
  strip.className = 'album-strip-pictures';
  for (const address of album.pictures) {
    const picture = document.createElement('img');
    picture.src = address;
    picture.alt = '';
    strip.append(picture);
  }
  const count = `${albumPage.photoCount(album.photoCount)}`;
  place.replaceChildren(strip, placedAlbumWords.shown(album.title, count));
}

/** An album shown inside an article. */
export const AlbumEmbed = Node.create<AlbumEmbedOptions>({
  name: 'albumEmbed',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ albumOf: async () => null }),
  addAttributes: () => ({
    albumId: {
      parseHTML: (element) => element.getAttribute('data-album'),
      renderHTML: ({ albumId }) => ({ 'data-album': albumId }),
    },
  }),
  parseHTML: () => [{ tag: 'p[data-album]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'p',
    { ...HTMLAttributes, class: 'album-embed' },
    albumWords.many,
  ],
  addNodeView() {
    const { albumOf } = this.options;
    return ({ node }) => {
      const dom = document.createElement('p');
      dom.className = 'album-embed';
      dom.textContent = albumWords.many;
      void albumOf(String(node.attrs.albumId)).then((album) => showAlbum(dom, album));
      return { dom };
    };
  },
});
