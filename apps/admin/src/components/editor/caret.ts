import type { Node } from '@tiptap/pm/model';
import { NodeSelection, type Selection, TextSelection, type Transaction } from '@tiptap/pm/state';

/** Is a whole block selected (a picture, an album, a rule)? What is typed next would replace it. */
export function holdsBlock(selection: Selection): selection is NodeSelection {
  return selection instanceof NodeSelection && selection.node.isBlock;
}

/** The caret into the text that follows `position`, between two blocks; makes room where none is. */
function caretAfter(tr: Transaction, position: number): void {
  const next = tr.doc.resolve(position).nodeAfter;
  if (!next?.isTextblock) tr.insert(position, tr.doc.type.schema.node('paragraph'));
  tr.setSelection(TextSelection.create(tr.doc, position + 1)).scrollIntoView();
}

/** Where a block goes so that nothing is replaced: beside what is selected, or between two halves. */
function roomForBlock(tr: Transaction): number {
  const { $to, to } = tr.selection;
  if (!$to.parent.isTextblock) return to;
  if ($to.parentOffset === $to.parent.content.size) return $to.after();
  if ($to.parentOffset === 0) return $to.before();
  tr.split(to);
  return to + 1;
}

/** Puts a block into the text; typing goes on behind it, or in the first cell of a table. */
export function placeBlock(tr: Transaction, block: Node): void {
  const { $to } = tr.selection;
  const isEmptyText = $to.parent.isTextblock && $to.parent.content.size === 0;
  const parent = isEmptyText ? $to.node(-1) : null;
  const index = isEmptyText ? $to.index(-1) : 0;
  let position: number;
  if (parent?.canReplaceWith(index, index + 1, block.type)) {
    position = $to.before();
    tr.replaceWith(position, $to.after(), block);
  } else {
    position = roomForBlock(tr);
    tr.insert(position, block);
  }
  caretAfter(tr, position + block.nodeSize);
  if (!block.isAtom) tr.setSelection(TextSelection.near(tr.doc.resolve(position)));
}

/** From a selected block into the text behind it. False where no block is selected. */
export function leaveBlock(tr: Transaction): boolean {
  if (!holdsBlock(tr.selection)) return false;
  caretAfter(tr, tr.selection.to);
  return true;
}

/** Text typed while a block is selected stands behind it. False where no block is selected. */
export function typeBehindBlock(tr: Transaction, text: string): boolean {
  if (!leaveBlock(tr)) return false;
  tr.insertText(text);
  return true;
}
