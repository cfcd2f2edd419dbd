import { type RichTextDocument, textAttribute, walk } from './nodes.ts';

function references(document: RichTextDocument, name: string): string[] {
  const found = new Set<string>();
  for (const node of walk(document.content)) {
    const id = textAttribute(node, name);
    if (id !== undefined) found.add(id);
  }
  return [...found];
}

/** Media used by the body's pictures, each once, in reading order. */
export function mediaIds(document: RichTextDocument): string[] {
  return references(document, 'mediaId');
}

/** Albums embedded in the body, each once, in reading order. */
export function albumIds(document: RichTextDocument): string[] {
  return references(document, 'albumId');
}
