import { parseRichText } from '@hoi/richtext/document';
import { importPlainText } from '@hoi/richtext/import-plain-text';
import type { RichTextDocument } from '@hoi/richtext/nodes';

/** Lines of the demo's content as a body: "- " begins an item of a list, "## " a heading. */
export function demoBody(lines: readonly string[]): RichTextDocument {
  const content: unknown[] = [];
  let plain: string[] = [];
  const flush = () => {
    if (plain.length > 0) content.push(...importPlainText(plain.join('\n')).document.content);
    plain = [];
  };
  for (const line of lines) {
    if (line.startsWith('## ')) {
      flush();
      const text = line.slice(3);
      content.push({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] });
    } else {
      plain.push(line);
    }
  }
  flush();
  return parseRichText({ type: 'doc', content });
}
