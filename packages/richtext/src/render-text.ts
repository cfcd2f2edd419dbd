import {
  creditLine,
  numberAttribute,
  type RichTextDocument,
  type RichTextNode,
  textAttribute,
} from './nodes.ts';

function inlineText(nodes: readonly RichTextNode[]): string {
  return nodes.map((node) => (node.type === 'hardBreak' ? '\n' : (node.text ?? ''))).join('');
}

function listLines(node: RichTextNode, marker: (index: number) => string): string[] {
  return (node.content ?? []).flatMap((item, index) =>
    blockLines(item.content ?? []).map((line, at) => (at === 0 ? `${marker(index)}${line}` : line)),
  );
}

function linesOf(node: RichTextNode): string[] {
  const content = node.content ?? [];
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(content)];
    case 'bulletList':
      return listLines(node, () => '- ');
    case 'orderedList':
      return listLines(node, (index) => `${(numberAttribute(node, 'start') ?? 1) + index}. `);
    case 'tableRow':
      return [content.map((cell) => blockLines(cell.content ?? []).join(' ')).join('\t')];
    case 'image':
      return [textAttribute(node, 'title') ?? textAttribute(node, 'alt') ?? '', creditLine(node)];
    default:
      return blockLines(content);
  }
}

function blockLines(nodes: readonly RichTextNode[]): string[] {
  return nodes.flatMap(linesOf).filter((line) => line.trim() !== '');
}

/** The body as plain text for search and feeds: one line per paragraph, list item or table row. */
export function renderText(document: RichTextDocument): string {
  return blockLines(document.content).join('\n');
}
