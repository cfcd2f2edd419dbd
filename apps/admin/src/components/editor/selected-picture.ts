import type { Editor } from '@tiptap/core';
import type { PlacedPicture } from '#components/media/placed-picture.ts';
import { holdsBlock } from './caret.ts';

/** The picture that is selected, as it stands in the text; null when none is. */
export function selectedPicture({ state: { selection } }: Editor): PlacedPicture | null {
  if (!holdsBlock(selection) || selection.node.type.name !== 'image') return null;
  // The node's attributes are these by its definition, which its type does not carry.
  return selection.node.attrs as PlacedPicture;
}

/** Changes the selected picture, which stays selected: one step, one undo. */
export function changePicture(editor: Editor, change: Partial<PlacedPicture>): void {
  const { tr, selection } = editor.state;
  if (!selectedPicture(editor)) return;
  for (const [name, value] of Object.entries(change))
    tr.setNodeAttribute(selection.from, name, value);
  editor.view.dispatch(tr);
}
