import { isSafeHref } from '@hoi/richtext/safe-url';
import { Extension, type Extensions } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { KeepBlocks } from './keep-blocks.ts';
import { AlbumEmbed, type AlbumFinder, Image } from './media-nodes.ts';
import { Table, TableCell, TableHeader, TableRow } from './table-nodes.ts';

// A class, not a style: the page's policy lets no inline style in.
const Alignment = Extension.create({
  name: 'alignment',
  addGlobalAttributes: () => [
    {
      types: ['paragraph', 'heading'],
      attributes: {
        textAlign: {
          default: null,
          parseHTML: (element) =>
            /\balign-(center|right|justify)\b/.exec(element.className)?.[1] ?? null,
          renderHTML: ({ textAlign }) => (textAlign ? { class: `align-${textAlign}` } : {}),
        },
      },
    },
  ],
});

/** What the editor can hold: exactly the schema of the article body. */
export const articleExtensions = (albumOf: AlbumFinder): Extensions => [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    trailingNode: false,
    heading: { levels: [2, 3, 4] },
    link: { openOnClick: false, isAllowedUri: (address) => isSafeHref(address) },
  }),
  Alignment,
  KeepBlocks,
  Image,
  AlbumEmbed.configure({ albumOf }),
  Table,
  TableRow,
  TableCell,
  TableHeader,
];
