import { cleanLetters, cleanText } from '@hoi/domain/clean-text';
import { type AttributeRules, markAttributes, nodeAttributes } from './attributes.ts';
import { parseRichText } from './document.ts';
import type { RichTextDocument, RichTextMark, RichTextNode } from './nodes.ts';

function withCleanWords<Holder extends RichTextNode | RichTextMark>(
  holder: Holder,
  rules: AttributeRules | undefined,
): Holder {
  if (!holder.attrs) return holder;
  const attrs = Object.entries(holder.attrs).map(([name, value]) => {
    const isWords = typeof value === 'string' && rules?.[name]?.inWords;
    return [name, isWords ? cleanText(value).trim() : value];
  });
  return { ...holder, attrs: Object.fromEntries(attrs) };
}

function cleanNodes(nodes: readonly RichTextNode[]): RichTextNode[] {
  return nodes.flatMap((node) => {
    const text = node.text === undefined ? undefined : cleanLetters(node.text);
    // Of nothing but invisible marks nothing is left.
    if (text === '') return [];
    return {
      ...withCleanWords(node, nodeAttributes[node.type]),
      ...(text && { text }),
      ...(node.content && { content: cleanNodes(node.content) }),
      ...(node.marks && {
        marks: node.marks.map((mark) => withCleanWords(mark, markAttributes[mark.type])),
      }),
    };
  });
}

/**
 * A body with its letters as they are stored. For what people write here: a saved page keeps its own until
 * an editor decides. No-break spaces are judged by the whole line, where a body is pasted.
 * @throws RichTextFault where nothing is left of words that are needed.
 */
export function cleanDocument({ content }: RichTextDocument): RichTextDocument {
  return parseRichText({ type: 'doc', content: cleanNodes(content) });
}
