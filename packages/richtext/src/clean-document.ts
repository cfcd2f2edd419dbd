import { cleanLetters } from '@hoi/domain/clean-text';
import { joinTexts, type RichTextDocument, type RichTextNode } from './nodes.ts';

function cleanNodes(nodes: readonly RichTextNode[]): RichTextNode[] {
  const clean = nodes.flatMap((node): RichTextNode[] => {
    if (node.content) return [{ ...node, content: cleanNodes(node.content) }];
    if (node.text === undefined) return [node];
    const text = cleanLetters(node.text);
    // Of nothing but invisible marks nothing is left.
    return text === '' ? [] : [{ ...node, text }];
  });
  return joinTexts(clean);
}

/**
 * A body with its letters as they are stored. For what people write here: a saved page keeps its own until
 * an editor decides. No-break spaces are judged by the whole line, where a body is pasted.
 */
export function cleanDocument({ content, ...document }: RichTextDocument): RichTextDocument {
  return { ...document, content: cleanNodes(content) };
}
