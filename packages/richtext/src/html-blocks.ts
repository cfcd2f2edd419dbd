import { gatherDashedLists } from './dashed-lists.ts';
import { richTextLimits } from './document.ts';
import { type ListPart, listsOf, numberIn } from './html-lists.ts';
import { type PlacedCell, tableParts } from './html-tables.ts';
import { alignmentOf, blockTags, marksInside } from './html-tags.ts';
import { type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';
import { inlineParagraphs } from './inline-run.ts';
import type { LeftOut, LeftOutKind } from './left-out.ts';
import { addressOf, holdsSomething, leftOutOf } from './left-out-elements.ts';
import type { RichTextMark, RichTextNode } from './nodes.ts';
import { isSafeHref } from './safe-url.ts';
import { type Shift, shiftedText, shiftOf } from './shifted-text.ts';
import { type StartTag, startTag } from './start-tag.ts';
import { gatherWordLists, isWordMarker, type WordItem, wordItemOf } from './word-lists.ts';

// Below it nothing is read: enough for any real page.
const maxElementDepth = 150;

// Levels of the body that are made of an element; below the last of all are a paragraph and its text.
const levelsOf: ReadonlyMap<string, number> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr'].map((tag) => [tag, 0] as const),
  ['blockquote', 1],
  ['ul', 2],
  ['ol', 2],
  ['table', 3],
]);
const listLevels = 2;
const maxLevels = richTextLimits.depth - 2;

interface Place {
  marks: readonly RichTextMark[];
  align: string | undefined;
  elementDepth: number;
  /** How many levels of the body stand above. */
  levels: number;
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
  levels: 0,
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

/** Reads one container's children into blocks. */
class BlockReader {
  private readonly blocks: RichTextNode[] = [];
  private inline: RichTextNode[] = [];
  private readonly wordItems = new Map<RichTextNode, WordItem>();
  private readonly findings: Findings;

  constructor(findings: Findings) {
    this.findings = findings;
  }

  finish({ align, levels }: Place): RichTextNode[] {
    this.flush(align);
    const lists = Math.floor((maxLevels - levels) / listLevels);
    const blocks = gatherWordLists(this.blocks, this.wordItems, lists);
    // A dashed list may hold another.
    return lists < 2 ? blocks : gatherDashedLists(blocks);
  }

  read(nodes: readonly HtmlNode[], place: Place): void {
    for (const node of nodes) {
      if (isElement(node)) this.element(startTag(node), place);
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

  private element(tag: StartTag, around: Place): void {
    if (around.listItem && isWordMarker(tag)) return;
    if (this.isLeftOut(tag)) return;
    if (around.elementDepth > maxElementDepth) {
      if (holdsSomething(tag.element)) this.leave('DEEP', tag.element);
      return;
    }
    const place: Place = { ...around, elementDepth: around.elementDepth + 1 };
    const levels = levelsOf.get(tag.name);
    if (tag.name === 'br') this.inline.push({ type: 'hardBreak' });
    else if (levels !== undefined && place.levels + levels <= maxLevels) {
      this.flush(place.align);
      const outside = { ...place, align: undefined };
      const inside = { ...outside, levels: place.levels + levels };
      this.blocks.push(...this.structure(tag, outside, inside));
    } else if (levels !== undefined || blockTags.has(tag.name)) this.block(tag, place);
    else this.inlineElement(tag, place);
  }

  /** Whether nothing of the element is read; what would be missed is told. */
  private isLeftOut(tag: StartTag): boolean {
    const told = leftOutOf(tag);
    if (!told) return false;
    if (told.kind) this.leave(told.kind, tag.element);
    const { comments } = this.findings;
    comments.listed += told.comments;
    while (comments.told < comments.listed) this.leave('COMMENT', tag.element);
    return true;
  }

  private leave(kind: LeftOutKind, element: HtmlElement): void {
    const address = kind === 'LINK' ? '' : addressOf(element);
    if (kind === 'COMMENT') this.findings.comments.told += 1;
    this.findings.leftOut.push({ kind, address, element });
  }

  private inlineElement(tag: StartTag, place: Place): void {
    if (tag.name === 'a' && isLostLink(tag.attributes.href ?? '')) this.leave('LINK', tag.element);
    this.read(tag.element.childNodes, {
      ...place,
      shift: shiftOf(tag, place.shift),
      marks: marksInside(place.marks, tag),
    });
  }

  private block(tag: StartTag, place: Place): void {
    const align = alignmentOf(tag) ?? place.align;
    const item = place.levels + listLevels <= maxLevels ? wordItemOf(tag) : undefined;
    this.flush(place.align);
    const first = this.blocks.length;
    this.read(tag.element.childNodes, {
      ...place,
      align,
      marks: marksInside(place.marks, tag),
      preformatted: place.preformatted || tag.name === 'pre',
      listItem: item !== undefined,
    });
    this.flush(align);
    const [paragraph] = this.blocks.slice(first);
    if (item && paragraph?.type === 'paragraph') this.wordItems.set(paragraph, item);
  }

  private structure(tag: StartTag, outside: Place, inside: Place): RichTextNode[] {
    if (tag.name === 'hr') return [{ type: 'horizontalRule' }];
    if (tag.name === 'table') return this.table(tag.element, outside, inside);
    if (tag.name === 'ul' || tag.name === 'ol') return this.list(tag, inside);
    if (tag.name !== 'blockquote') return this.heading(tag, inside);
    const content = this.inner(tag.element.childNodes, inside);
    return content.length > 0 ? [{ type: 'blockquote', content }] : [];
  }

  private inner(nodes: readonly HtmlNode[], place: Place): RichTextNode[] {
    const reader = new BlockReader(this.findings);
    reader.read(nodes, place);
    return reader.finish(place);
  }

  private heading(tag: StartTag, place: Place): RichTextNode[] {
    const level = Math.min(4, Math.max(2, Number(tag.name.slice(1))));
    const blocks = this.inner(tag.element.childNodes, { ...place, align: alignmentOf(tag) });
    return blocks.map((block) =>
      block.type === 'paragraph'
        ? { ...block, type: 'heading', attrs: { ...block.attrs, level } }
        : block,
    );
  }

  private list(list: StartTag, place: Place): RichTextNode[] {
    const parts = list.element.childNodes.flatMap((child): ListPart[] => {
      const tag = isElement(child) ? startTag(child) : undefined;
      const item = tag?.name === 'li' ? tag : undefined;
      if (item && this.isLeftOut(item)) return [];
      const content = this.inner(item ? item.element.childNodes : [child], place);
      const isList = tag?.name === 'ul' || tag?.name === 'ol';
      return content.length > 0
        ? [{ content, number: numberIn(item?.attributes.value), isList }]
        : [];
    });
    return listsOf(list, parts);
  }

  private table(element: HtmlElement, outside: Place, inside: Place): RichTextNode[] {
    const { captions, rows, hiddenRows, hiddenCells } = tableParts(element);
    const before = captions.flatMap((caption) => this.inner([caption], outside));
    for (const row of hiddenRows.filter(holdsSomething)) this.leave('HIDDEN_ROW', row);
    for (const cell of hiddenCells.filter(holdsSomething)) this.leave('HIDDEN_CELL', cell);
    const [only, ...others] = rows.flat();
    if (!only) return before;
    // One cell is a frame around the page's text, not a table.
    if (others.length === 0)
      return [...before, ...this.inner(only.element?.childNodes ?? [], outside)];
    const content = rows
      .filter((cells) => cells.length > 0)
      .map((cells): RichTextNode => {
        return { type: 'tableRow', content: cells.map((cell) => this.cell(cell, inside)) };
      });
    return [...before, { type: 'table', content }];
  }

  private cell({ element, colspan, rowspan }: PlacedCell, place: Place): RichTextNode {
    const content = this.inner(element?.childNodes ?? [], place);
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
  return reader.finish(topPlace);
}
