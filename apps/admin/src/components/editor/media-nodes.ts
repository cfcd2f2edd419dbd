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
    const credit = attrs.credit ? `Ảnh: ${attrs.credit}` : '';
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

interface AlbumEmbedOptions {
  /** Title of an album that readers see; null when there is none (any more). */
  titleOf: (albumId: string) => Promise<string | null>;
}

/** An album shown inside an article. */
export const AlbumEmbed = Node.create<AlbumEmbedOptions>({
  name: 'albumEmbed',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ titleOf: async () => null }),
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
    'Album ảnh',
  ],
  addNodeView() {
    const { titleOf } = this.options;
    return ({ node }) => {
      const dom = document.createElement('p');
      dom.className = 'album-embed';
      dom.textContent = 'Album ảnh';
      void titleOf(String(node.attrs.albumId)).then((title) => {
        dom.textContent = title ? `Album ảnh: ${title}` : 'Album ảnh chưa đăng hoặc đã bị xóa';
      });
      return { dom };
    };
  },
});
