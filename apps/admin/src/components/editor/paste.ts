import { importHtml } from '@hoi/richtext/import-html';
import { Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';

interface Paste {
  /** Pictures that stood in the pasted text: they have to be uploaded by hand. */
  picturesLeftOut: number;
}

/**
 * Puts foreign HTML (Word, a web page) into the text by the same reading that the server uses.
 * Null when the clipboard holds none, or text of this editor, which needs no cleaning.
 */
export function pasteHtml(view: EditorView, html: string): Paste | null {
  if (!html || html.includes('data-pm-slice')) return null;
  const { document, images } = importHtml(html);
  const { content } = view.state.schema.nodeFromJSON(document);
  view.dispatch(view.state.tr.replaceSelection(Slice.maxOpen(content)).scrollIntoView());
  return { picturesLeftOut: images.length };
}

/** Pictures on the clipboard or dropped, for uploading. */
export function picturesOf(files: FileList | undefined): File[] {
  return [...(files ?? [])].filter((file) => file.type.startsWith('image/'));
}
