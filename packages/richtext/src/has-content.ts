import { type RichTextDocument, walk } from './nodes.ts';
import { richTextSchema } from './schema.ts';

/** Whether a body shows anything: a letter, a picture, an album, whatever stands by itself. */
export function hasContent(document: RichTextDocument): boolean {
  for (const { type, text } of walk(document.content)) {
    if (text?.trim() || richTextSchema.nodes[type].spec.atom === true) return true;
  }
  return false;
}
