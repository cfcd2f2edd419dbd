import {
  creditLine,
  numberAttribute,
  type RichTextDocument,
  type RichTextNode,
  textAttribute,
} from './nodes.ts';

/** What a line of the comparison is, for its label and its look. */
type DiffLineKind =
  | 'PARAGRAPH'
  | 'HEADING'
  | 'LIST_ITEM'
  | 'TABLE_ROW'
  | 'IMAGE'
  | 'ALBUM'
  | 'RULE';

/** One line of a body laid out for comparison. */
export interface DiffLine {
  kind: DiffLineKind;
  /** Level of a heading, depth of a list item (1 outermost), else 0. */
  level: number;
  text: string;
  /** Everything about the line besides its text: marks, alignment, addresses. */
  format: string;
}

function inlineLine(kind: DiffLineKind, level: number, node: RichTextNode): DiffLine {
  const content = node.content ?? [];
  let at = 0;
  const marks = content.flatMap(({ text = '\n', marks: own }) => {
    const start = at;
    at += text.length;
    return own ? [[start, at, own]] : [];
  });
  return {
    kind,
    level,
    text: content.map(({ text }) => text ?? '\n').join(''),
    format: JSON.stringify([node.attrs ?? {}, marks]),
  };
}

function tableRow(row: RichTextNode): DiffLine {
  const cells = (row.content ?? []).map((cell) => linesOf(cell.content ?? [], 0));
  return {
    kind: 'TABLE_ROW',
    level: 0,
    text: cells.map((lines) => lines.map(({ text }) => text).join(' ')).join(' | '),
    format: JSON.stringify([
      (row.content ?? []).map(({ type, attrs }) => [type, attrs]),
      cells.map((lines) => lines.map(({ kind, format }) => [kind, format])),
    ]),
  };
}

function linesOfNode(node: RichTextNode, depth: number): DiffLine[] {
  const format = JSON.stringify(node.attrs ?? {});
  switch (node.type) {
    case 'paragraph':
      return [inlineLine(depth > 0 ? 'LIST_ITEM' : 'PARAGRAPH', depth, node)];
    case 'heading':
      return [inlineLine('HEADING', numberAttribute(node, 'level') ?? 2, node)];
    case 'bulletList':
    case 'orderedList':
      return linesOf(node.content ?? [], depth + 1).map((line) => ({
        ...line,
        format: `${node.type}${format}${line.format}`,
      }));
    case 'tableRow':
      return [tableRow(node)];
    case 'image': {
      const caption = textAttribute(node, 'title') ?? textAttribute(node, 'alt') ?? '';
      const text = [caption, creditLine(node)].filter(Boolean).join(' ');
      return [{ kind: 'IMAGE', level: 0, text, format }];
    }
    case 'albumEmbed':
      return [{ kind: 'ALBUM', level: 0, text: '', format }];
    case 'horizontalRule':
      return [{ kind: 'RULE', level: 0, text: '', format }];
    case 'blockquote':
      return linesOf(node.content ?? [], depth).map((line) => ({
        ...line,
        format: `quote${line.format}`,
      }));
    default:
      return linesOf(node.content ?? [], depth);
  }
}

function linesOf(nodes: readonly RichTextNode[], depth: number): DiffLine[] {
  return nodes.flatMap((node) => linesOfNode(node, depth));
}

/** A body as the lines a reader compares: paragraphs, headings, list items, table rows, pictures. */
export function diffLines(document: RichTextDocument): DiffLine[] {
  return linesOf(document.content, 0);
}
