import { cutAtWord } from '@hoi/localization/cut-at-word';
import type { RichTextDocument, RichTextNode } from './nodes.ts';
import { renderText } from './render-text.ts';

function isProse(node: RichTextNode): boolean {
  return node.type === 'paragraph' || node.type === 'blockquote';
}

/** The opening of the body for lists and descriptions: its paragraphs, or all of it without any. */
export function excerpt(document: RichTextDocument, maxChars: number): string {
  const prose = renderText({
    type: 'doc',
    content: document.content.filter(isProse),
  });
  return cutAtWord(prose.trim() === '' ? renderText(document) : prose, maxChars);
}
