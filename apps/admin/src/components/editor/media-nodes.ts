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

/** An album shown inside an article. */
export const AlbumEmbed = Node.create({
  name: 'albumEmbed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ albumId: {} }),
  renderHTML: () => ['p', { class: 'album-embed' }, 'Album ảnh sẽ hiện ở đây'],
});
