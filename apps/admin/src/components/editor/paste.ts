import { importHtml } from '@hoi/richtext/import-html';
import { Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { leaveBlock } from './caret.ts';

interface Paste {
  /** Pictures that stood in the pasted text: they have to be uploaded by hand. */
  picturesLeftOut: number;
}

/** Foreign HTML (Word, a web page) into the text, by the same reading that the server uses. */
export function insertHtml(tr: Transaction, html: string): Paste {
  const { document, images } = importHtml(html);
  const { content } = tr.doc.type.schema.nodeFromJSON(document);
  leaveBlock(tr);
  tr.replaceSelection(Slice.maxOpen(content)).setMeta('paste', true).scrollIntoView();
  return { picturesLeftOut: images.length };
}

/** Null when the clipboard holds none, or text of this editor, which needs no cleaning. */
export function pasteHtml(view: EditorView, html: string): Paste | null {
  const { tr } = view.state;
  if (!html || html.includes('data-pm-slice')) {
    if (leaveBlock(tr)) view.dispatch(tr);
    return null;
  }
  const paste = insertHtml(tr, html);
  view.dispatch(tr);
  return paste;
}

/** Pictures on the clipboard or dropped, for uploading. */
export function picturesOf(files: FileList | undefined): File[] {
  return [...(files ?? [])].filter((file) => file.type.startsWith('image/'));
}
