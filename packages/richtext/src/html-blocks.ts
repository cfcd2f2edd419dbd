import { gatherDashedLists } from './dashed-lists.ts';
import { isStyled, type Styles, stylesOf, type TagAttributes } from './html-styles.ts';
import { type PlacedCell, tableParts } from './html-tables.ts';
import { alignmentOf, blockTags, marksInside } from './html-tags.ts';
import {
  attributesOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textOf,
} from './html-tree.ts';
import { inlineParagraphs } from './inline-run.ts';
import type { LeftOut, LeftOutKind } from './left-out.ts';
import { addressOf, holdsSomething, leftOutOf } from './left-out-elements.ts';
import type { RichTextMark, RichTextNode } from './nodes.ts';
import { isTracked } from './review-marks.ts';
import { isSafeHref } from './safe-url.ts';
import { type Shift, shiftedText, shiftOf } from './shifted-text.ts';
import { gatherWordLists, type WordItem, wordItem } from './word-lists.ts';

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
  shift: Shift | undefined;
  /** Inside an item of Word's, whose marker is the list's to write. */
  listItem: boolean;
}

const topPlace: Place = {
  marks: [],
  align: undefined,
  elementDepth: 0,
  blockDepth: 0,
  preformatted: false,
  shift: undefined,
  listItem: false,
};

/** What is gathered beside the blocks. */
interface Findings {
  leftOut: LeftOut[];
  /** Comments that were told, and those that were listed: each may hang in the text as well. */
  comments: { told: number; listed: number };
}

/** A link that led somewhere and does not any more; scripts and places on the page never did. */
function isLostLink(href: string): boolean {
  const address = href.trim();
  return address !== '' && !/^(#|javascript:)/i.test(address) && !isSafeHref(address);
}

/** The number or dot that Word writes before a list item; empty for what is none. */
function wordMarker(element: HtmlElement, styles: Styles): string {
  if (!styles.has('mso-list')) return '';
  const marker = elementsIn(element).find((inside) =>
    isStyled(stylesOf(attributesOf(inside)), 'mso-list', /^ignore/),
  );
  return marker ? textOf(marker) : '';
}

/** The number of a list or an item, where it is one that the body can hold. */
function wholeNumber(written: string | undefined): number | undefined {
  const number = Number.parseInt(written ?? '', 10);
  return number >= 0 && number <= 100_000 ? number : undefined;
}

/** Items that are numbered one after another. */
interface NumberedItems {
  start: number;
  items: RichTextNode[];
}

/** Reads one container's children into blocks. */
class BlockReader {
  private readonly blocks: RichTextNode[] = [];
  private inline: RichTextNode[] = [];
  private readonly wordItems = new Map<RichTextNode, WordItem>();
  private readonly findings: Findings;

  constructor(findings: Findings) {
    this.findings = findings;
  }

  finish(align: string | undefined): RichTextNode[] {
    this.flush(align);
    return gatherDashedLists(gatherWordLists(this.blocks, this.wordItems));
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
      const text = place.shift ? shiftedText(line, place.shift) : line;
      if (text !== '') this.inline.push({ type: 'text', text: text.toWellFormed(), ...marks });
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
    const styles = stylesOf(attributes);
    if (place.listItem && isStyled(styles, 'mso-list', /^ignore/)) return;
    if (this.isLeftOut(element)) return;
    if (place.elementDepth > maxElementDepth) {
      if (holdsSomething(element)) this.leave('DEEP', element);
      return;
    }
    const inside: Place = { ...place, elementDepth: place.elementDepth + 1 };
    if (tag === 'br') this.inline.push({ type: 'hardBreak' });
    else if (tag === 'img') this.leave('PICTURE', element);
    else if (place.blockDepth < maxBlockDepth && this.structure(element, attributes, inside))
      return;
    else if (blockTags.has(tag) || /^(h[1-6]|[uo]l|table|blockquote|hr)$/.test(tag))
      this.block(element, attributes, inside);
    else this.inlineElement(element, attributes, styles, inside);
  }

  /** Whether nothing of the element is read; what would be missed is told. */
  private isLeftOut(element: HtmlElement): boolean {
    const attributes = attributesOf(element);
    const told = leftOutOf(element, attributes, stylesOf(attributes));
    if (told?.kind) this.leave(told.kind, element);
    this.tellComments(told?.comments ?? 0, element);
    return told !== undefined;
  }

  private inlineElement(
    element: HtmlElement,
    attributes: TagAttributes,
    styles: Styles,
    place: Place,
  ): void {
    const tag = element.tagName;
    if (tag === 'a' && isLostLink(attributes.href ?? '')) this.leave('LINK', element);
    this.read(element.childNodes, {
      ...place,
      shift: shiftOf(tag, styles, place.shift),
      marks: marksInside(place.marks, isTracked(attributes) ? '' : tag, attributes, styles),
    });
  }

  private leave(kind: LeftOutKind, element: HtmlElement): void {
    const address = kind === 'LINK' ? '' : addressOf(element);
    if (kind === 'COMMENT') this.findings.comments.told += 1;
    this.findings.leftOut.push({ kind, address, element });
  }

  private tellComments(listed: number, element: HtmlElement): void {
    const { comments } = this.findings;
    comments.listed += listed;
    while (listed > 0 && comments.told < comments.listed) this.leave('COMMENT', element);
  }

  private block(element: HtmlElement, attributes: TagAttributes, place: Place): void {
    const styles = stylesOf(attributes);
    const align = alignmentOf(attributes, styles) ?? place.align;
    const item = wordItem(styles.get('mso-list'), wordMarker(element, styles));
    this.flush(place.align);
    const first = this.blocks.length;
    this.read(element.childNodes, {
      ...place,
      align,
      marks: marksInside(place.marks, '', attributes, styles),
      preformatted: place.preformatted || element.tagName === 'pre',
      listItem: item !== undefined,
    });
    this.flush(align);
    const [paragraph] = this.blocks.slice(first);
    if (item && paragraph?.type === 'paragraph') this.wordItems.set(paragraph, item);
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
      const align = alignmentOf(attributes, stylesOf(attributes));
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
    const lists: NumberedItems[] = [{ start: wholeNumber(attributes.start) ?? 1, items: [] }];
    for (const child of element.childNodes) {
      const isItem = isElement(child) && child.tagName === 'li';
      const isList = isElement(child) && /^[uo]l$/.test(child.tagName);
      if (isItem && this.isLeftOut(child)) continue;
      const content = this.inner(isItem ? child.childNodes : [child], place);
      if (content.length === 0) continue;
      const number = isItem ? wholeNumber(attributesOf(child).value) : undefined;
      let list = lists.at(-1);
      if (!list || (number !== undefined && number !== list.start + list.items.length)) {
        list = { start: number ?? 1, items: [] };
        lists.push(list);
      }
      const parent = list.items.at(-1)?.content;
      if (isList && parent) parent.push(...content);
      else if (content[0]?.type === 'paragraph') list.items.push({ type: 'listItem', content });
      else list.items.push({ type: 'listItem', content: [{ type: 'paragraph' }, ...content] });
    }
    const filled = lists.filter(({ items }) => items.length > 0);
    if (element.tagName === 'ul') {
      const content = filled.flatMap(({ items }) => items);
      return content.length > 0 ? [{ type: 'bulletList', content }] : [];
    }
    return filled.map(({ start, items }) => {
      return { type: 'orderedList', attrs: { start }, content: items };
    });
  }

  private table(element: HtmlElement, place: Place): RichTextNode[] {
    const { captions, rows, hiddenRows, hiddenCells } = tableParts(element);
    const before = captions.flatMap((caption) => this.inner([caption], place));
    for (const row of hiddenRows.filter(holdsSomething)) this.leave('HIDDEN_ROW', row);
    for (const cell of hiddenCells.filter(holdsSomething)) this.leave('HIDDEN_CELL', cell);
    const content = rows
      .filter((cells) => cells.length > 0)
      .map((cells) => ({
        type: 'tableRow' as const,
        content: cells.map((cell) => this.cell(cell, place)),
      }));
    const [only, ...others] = content.flatMap((row) => row.content);
    // One cell is a frame around the page's text, not a table.
    if (only && others.length === 0) return [...before, ...this.frame(only)];
    return only ? [...before, { type: 'table', content }] : before;
  }

  private frame(cell: RichTextNode): RichTextNode[] {
    return (cell.content ?? []).filter((block) => block.type !== 'paragraph' || block.content);
  }

  private cell({ element, colspan, rowspan }: PlacedCell, place: Place): RichTextNode {
    const content = element ? this.inner(element.childNodes, place) : [];
    return {
      type: element?.tagName === 'th' ? 'tableHeader' : 'tableCell',
      attrs: { colspan, rowspan },
      content: content.length > 0 ? content : [{ type: 'paragraph' }],
    };
  }
}

/** The blocks of an HTML tree; what cannot be placed is written into `leftOut`. */
export function blocksOfHtml(nodes: readonly HtmlNode[], leftOut: LeftOut[]): RichTextNode[] {
  const reader = new BlockReader({ leftOut, comments: { told: 0, listed: 0 } });
  reader.read(nodes, topPlace);
  return reader.finish(undefined);
}
