import { bodyWords } from '@hoi/localization/words/frame/rich-text';
import type { AttributeValue } from './attributes.ts';
import type { MarkName, NodeName } from './schema.ts';

// Type aliases, not interfaces: only these are assignable to JSON column types.

/** A mark on a text: bold, link … */
export type RichTextMark = {
  type: MarkName;
  attrs?: { [name: string]: AttributeValue };
};

/** A node below the document. Attributes at their default are left out. */
export type RichTextNode = {
  type: NodeName;
  attrs?: { [name: string]: AttributeValue };
  content?: RichTextNode[];
  marks?: RichTextMark[];
  text?: string;
};

/** A checked article body: made by `parseRichText`, stored as JSON. */
export type RichTextDocument = { type: 'doc'; content: RichTextNode[] };

/** A body with nothing in it yet: one empty paragraph. */
export const emptyDocument: RichTextDocument = {
  type: 'doc',
  content: [{ type: 'paragraph' }],
};

/** A paragraph of plain text; an empty text gives an empty paragraph. */
export function paragraph(text: string): RichTextNode {
  return text === ''
    ? { type: 'paragraph' }
    : { type: 'paragraph', content: [{ type: 'text', text }] };
}

/** An attribute's text, or undefined where it is absent or of another kind. */
export function textAttribute(
  holder: RichTextNode | RichTextMark,
  name: string,
): string | undefined {
  const value = holder.attrs?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Who took a picture, as it is written after its caption; empty when that is not said. */
export function creditLine(image: RichTextNode): string {
  const credit = textAttribute(image, 'credit');
  return credit ? bodyWords.credit(credit) : '';
}

/** An attribute's number, or undefined where it is absent or of another kind. */
export function numberAttribute(holder: RichTextNode, name: string): number | undefined {
  const value = holder.attrs?.[name];
  return typeof value === 'number' ? value : undefined;
}

/** Neighbouring texts with the same marks as one, in NFC; the given nodes stay as they are. */
export function joinTexts(nodes: readonly RichTextNode[]): RichTextNode[] {
  const joined: RichTextNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const together =
      node.text !== undefined &&
      last?.text !== undefined &&
      JSON.stringify(node.marks) === JSON.stringify(last.marks);
    // Joined texts are normalised again: a letter and its accent may have been two nodes.
    if (together)
      joined.splice(-1, 1, { ...last, text: `${last.text}${node.text}`.normalize('NFC') });
    else joined.push(node);
  }
  return joined;
}

/** Every node of the body, parents before children, in reading order. */
export function* walk(nodes: readonly RichTextNode[]): Generator<RichTextNode> {
  for (const node of nodes) {
    yield node;
    yield* walk(node.content ?? []);
  }
}
