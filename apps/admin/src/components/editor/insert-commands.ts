import type { Editor } from '@tiptap/core';
import { leaveBlock, placeBlock } from './caret.ts';

function place(editor: Editor, block: object): void {
  const node = editor.schema.nodeFromJSON(block);
  editor
    .chain()
    .focus()
    .command(({ tr }) => {
      placeBlock(tr, node);
      return true;
    })
    .run();
}

/** A picture of the library behind the caret. */
export function insertPicture(editor: Editor, attrs: object): void {
  place(editor, { type: 'image', attrs });
}

/** An album behind the caret. */
export function insertAlbum(editor: Editor, albumId: string): void {
  place(editor, { type: 'albumEmbed', attrs: { albumId } });
}

/** A table of three by three with a row of headings; the caret stands in its first cell. */
export function insertTable(editor: Editor): void {
  const row = (type: string) => ({
    type: 'tableRow',
    content: [1, 2, 3].map(() => ({ type, content: [{ type: 'paragraph' }] })),
  });
  const content = [row('tableHeader'), row('tableCell'), row('tableCell')];
  place(editor, { type: 'table', content });
}

/** Words with a link where nothing was selected; what is typed next is no part of the link. */
export function insertLink(editor: Editor, text: string, href: string): void {
  const mark = { type: 'link', attrs: { href } };
  editor
    .chain()
    .focus()
    .command(({ tr }) => {
      leaveBlock(tr);
      return true;
    })
    .insertContent({ type: 'text', text, marks: [mark] })
    .run();
}
