import type { DefaultTreeAdapterTypes } from 'parse5';
import { gatherDashedLists } from './dashed-lists.ts';
import {
  alignmentOf,
  blockTags,
  droppedTags,
  isHidden,
  marksOf,
  type TagAttributes,
} from './html-tags.ts';
import { inlineParagraphs } from './inline-run.ts';
import type { RichTextMark, RichTextNode } from './nodes.ts';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A picture met on the way: it has no media id yet, so it is told and not placed. */
export interface ImportedImage {
  src: string;
  alt: string;
}

/** What is gathered beside the blocks. */
export interface HtmlFindings {
  images: ImportedImage[];
  droppedTags: Set<string>;
}

// Below these levels structure is given up and only the text is kept: enough for any real page,
// and within the nesting that `parseRichText` accepts (a list level takes two of it).
const maxBlockDepth = 6;
const maxElementDepth = 150;

interface Place {
  marks: readonly RichTextMark[];
  align: string | undefined;
  elementDepth: number;
  blockDepth: number;
  /** Inside <pre>, where line ends are lines. */
  preformatted: boolean;
}

const topPlace: Place = {
  marks: [],
  align: undefined,
  elementDepth: 0,
  blockDepth: 0,
  preformatted: false,
};

function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

function attributesOf(element: HtmlElement): TagAttributes {
  return Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
}

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(50, Math.max(1, span));
}

function withMarks(marks: readonly RichTextMark[], added: readonly RichTextMark[]) {
  const fresh = added.filter((mark) => !marks.some((old) => old.type === mark.type));
  return [...marks, ...fresh];
}

/** Reads one container's children into blocks. */
class BlockReader {
  private readonly blocks: RichTextNode[] = [];
  private inline: RichTextNode[] = [];
  private readonly findings: HtmlFindings;

  constructor(findings: HtmlFindings) {
    this.findings = findings;
  }

  finish(align: string | undefined): RichTextNode[] {
    this.flush(align);
    return gatherDashedLists(this.blocks);
  }

  read(nodes: readonly HtmlNode[], place: Place): void {
    for (const node of nodes) {
      if (isElement(node)) this.element(node, place);
      else if ('value' in node) this.text(node.value, place);
    }
  }

  private text(value: string, place: Place): void {
    const marks = place.marks.length > 0 ? { marks: [...place.marks] } : {};
    const lines = place.preformatted ? value.split(/\r\n?|\n/) : [value];
    lines.forEach((line, index) => {
      if (index > 0) this.inline.push({ type: 'hardBreak' });
      if (line !== '') this.inline.push({ type: 'text', text: line.toWellFormed(), ...marks });
    });
  }

  private flush(align: string | undefined): void {
    const attrs = align ? { attrs: { textAlign: align } } : {};
    for (const content of inlineParagraphs(this.inline))
      this.blocks.push({ type: 'paragraph', ...attrs, content });
    this.inline = [];
  }

  private element(element: HtmlElement, place: Place): void {
    const tag = element.tagName;
    const attributes = attributesOf(element);
    if (droppedTags.has(tag) || isHidden(attributes)) {
      this.findings.droppedTags.add(tag);
      return;
    }
    if (place.elementDepth > maxElementDepth) {
      this.findings.droppedTags.add(tag);
      return;
    }
    const inside: Place = { ...place, elementDepth: place.elementDepth + 1 };
    if (tag === 'br') this.inline.push({ type: 'hardBreak' });
    else if (tag === 'img') this.image(attributes);
    else if (place.blockDepth < maxBlockDepth && this.structure(element, attributes, inside))
      return;
    else if (blockTags.has(tag) || /^(h[1-6]|[uo]l|table|blockquote|hr)$/.test(tag))
      this.block(element, attributes, inside);
    else
      this.read(element.childNodes, {
        ...inside,
        marks: withMarks(place.marks, marksOf(tag, attributes)),
      });
  }

  private image(attributes: TagAttributes): void {
    const { src = '', alt = '' } = attributes;
    if (src !== '') this.findings.images.push({ src, alt });
  }

  private block(element: HtmlElement, attributes: TagAttributes, place: Place): void {
    const align = alignmentOf(attributes) ?? place.align;
    this.flush(place.align);
    this.read(element.childNodes, {
      ...place,
      align,
      marks: withMarks(place.marks, marksOf('', attributes)),
      preformatted: place.preformatted || element.tagName === 'pre',
    });
    this.flush(align);
  }

  private structure(element: HtmlElement, attributes: TagAttributes, place: Place): boolean {
    const tag = element.tagName;
    const deeper: Place = { ...place, align: undefined, blockDepth: place.blockDepth + 1 };
    const add = (...blocks: RichTextNode[]) => {
      this.flush(place.align);
      this.blocks.push(...blocks);
      return true;
    };
    if (/^h[1-6]$/.test(tag)) {
      const align = alignmentOf(attributes);
      return add(...this.heading(this.inner(element.childNodes, { ...deeper, align }), tag));
    }
    if (tag === 'hr') return add({ type: 'horizontalRule' });
    if (tag === 'ul' || tag === 'ol') return add(...this.list(element, attributes, deeper));
    if (tag === 'table') return add(...this.table(element, deeper));
    if (tag !== 'blockquote') return false;
    const quoted = this.inner(element.childNodes, deeper);
    return add(...(quoted.length > 0 ? [{ type: 'blockquote' as const, content: quoted }] : []));
  }

  private inner(nodes: readonly HtmlNode[], place: Place): RichTextNode[] {
    const reader = new BlockReader(this.findings);
    reader.read(nodes, place);
    return reader.finish(place.align);
  }

  private heading(blocks: readonly RichTextNode[], tag: string): RichTextNode[] {
    const level = Math.min(4, Math.max(2, Number(tag.slice(1))));
    return blocks.map((block) =>
      block.type === 'paragraph'
        ? { ...block, type: 'heading', attrs: { ...block.attrs, level } }
        : block,
    );
  }

  private list(element: HtmlElement, attributes: TagAttributes, place: Place): RichTextNode[] {
    const items: RichTextNode[] = [];
    for (const child of element.childNodes) {
      const isItem = isElement(child) && child.tagName === 'li';
      const isList = isElement(child) && /^[uo]l$/.test(child.tagName);
      const content = this.inner(isItem ? child.childNodes : [child], place);
      const parent = items.at(-1)?.content;
      if (content.length === 0) continue;
      if (isList && parent) parent.push(...content);
      else if (content[0]?.type === 'paragraph') items.push({ type: 'listItem', content });
      else items.push({ type: 'listItem', content: [{ type: 'paragraph' }, ...content] });
    }
    if (items.length === 0) return [];
    if (element.tagName === 'ul') return [{ type: 'bulletList', content: items }];
    const start = Number.parseInt(attributes.start ?? '1', 10);
    const attrs = start >= 0 && start <= 100_000 ? { attrs: { start } } : {};
    return [{ type: 'orderedList', ...attrs, content: items }];
  }

  private table(element: HtmlElement, place: Place): RichTextNode[] {
    const before: RichTextNode[] = [];
    const rows: RichTextNode[] = [];
    const readPart = (part: HtmlElement) => {
      for (const child of part.childNodes.filter(isElement)) {
        if (/^(thead|tbody|tfoot)$/.test(child.tagName)) readPart(child);
        else if (child.tagName === 'caption') before.push(...this.inner([child], place));
        else if (child.tagName === 'tr') {
          const cells = child.childNodes.filter(isElement).map((cell) => this.cell(cell, place));
          if (cells.length > 0) rows.push({ type: 'tableRow', content: cells });
        }
      }
    };
    readPart(element);
    const [only, ...others] = rows.flatMap((row) => row.content ?? []);
    // One cell is a frame around the page's text, not a table.
    if (only && others.length === 0) return [...before, ...this.frame(only)];
    return only ? [...before, { type: 'table', content: rows }] : before;
  }

  private frame(cell: RichTextNode): RichTextNode[] {
    return (cell.content ?? []).filter((block) => block.type !== 'paragraph' || block.content);
  }

  private cell(element: HtmlElement, place: Place): RichTextNode {
    const { colspan, rowspan } = attributesOf(element);
    const content = this.inner(element.childNodes, place);
    return {
      type: element.tagName === 'th' ? 'tableHeader' : 'tableCell',
      attrs: { colspan: spanOf(colspan), rowspan: spanOf(rowspan) },
      content: content.length > 0 ? content : [{ type: 'paragraph' }],
    };
  }
}

/** The blocks of an HTML tree; what cannot be placed is written into `findings`. */
export function blocksOfHtml(nodes: readonly HtmlNode[], findings: HtmlFindings): RichTextNode[] {
  const reader = new BlockReader(findings);
  reader.read(nodes, topPlace);
  return reader.finish(undefined);
}
