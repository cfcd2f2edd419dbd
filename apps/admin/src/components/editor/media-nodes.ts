import { Node } from '@tiptap/core';

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
    width: { default: null },
    height: { default: null },
    decorative: { default: false, rendered: false },
  }),
  renderHTML: ({ node }) => [
    'figure',
    ['img', { src: String(node.attrs.src), alt: String(node.attrs.alt) }],
    ...(node.attrs.title ? [['figcaption', {}, String(node.attrs.title)]] : []),
  ],
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
  addAttributes: () => ({ albumId: {} }),
  renderHTML: () => ['p', { class: 'album-embed' }, 'Album ảnh'],
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
