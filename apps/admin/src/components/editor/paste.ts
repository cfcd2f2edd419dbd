import { editorWords } from '@hoi/localization/words/frame/editor';
import { RichTextFault } from '@hoi/richtext/document';
import { importHtml } from '@hoi/richtext/import-html';
import { describeLeftOut } from '@hoi/richtext/left-out';
import { Slice } from '@tiptap/pm/model';
import { Selection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { leaveBlock } from './caret.ts';

/**
 * Foreign HTML (Word, a web page) into the text, by the same reading that the server uses.
 * @returns what of it was not taken over, in words; empty where all was
 */
export function insertHtml(tr: Transaction, html: string): string {
  const { document, leftOut } = importHtml(html);
  const { content } = tr.doc.type.schema.nodeFromJSON(document);
  leaveBlock(tr);
  tr.replaceSelection(Slice.maxOpen(content)).setMeta('paste', true).scrollIntoView();
  const told = describeLeftOut(leftOut);
  const withPictures = leftOut.some(({ kind }) => kind === 'PICTURE');
  return told.length > 0 ? editorWords.leftOut(told, withPictures) : '';
}

/** What is too long is refused in words: the browser must not insert it by itself instead. */
function insertOrRefuse(view: EditorView, tr: Transaction, html: string): string {
  try {
    const notice = insertHtml(tr, html);
    view.dispatch(tr);
    return notice;
  } catch (fault) {
    if (!(fault instanceof RichTextFault)) throw fault;
    return fault.message;
  }
}

/** Text of this editor needs no cleaning. */
function isForeign(html: string): boolean {
  return html !== '' && !html.includes('data-pm-slice');
}

/** @returns the same; null when the clipboard holds none, or text of this editor */
export function pasteHtml(view: EditorView, html: string): string | null {
  const { tr } = view.state;
  if (isForeign(html)) return insertOrRefuse(view, tr, html);
  if (leaveBlock(tr)) view.dispatch(tr);
  return null;
}

/** The same where it was dropped. */
export function dropHtml(view: EditorView, event: DragEvent): string | null {
  const html = event.dataTransfer?.getData('text/html') ?? '';
  if (!isForeign(html)) return null;
  const { tr } = view.state;
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (place) tr.setSelection(Selection.near(tr.doc.resolve(place.pos)));
  return insertOrRefuse(view, tr, html);
}

/** Pictures on the clipboard or dropped, for uploading. */
export function picturesOf(files: FileList | undefined): File[] {
  return [...(files ?? [])].filter((file) => file.type.startsWith('image/'));
}
