import { findGarbling } from '@hoi/localization/garbled-text';
import { boundedTree } from '@hoi/richtext/bounded-tree';
import { blockTags } from '@hoi/richtext/html-tags';
import { descendants } from '@hoi/richtext/html-tree';
import { importHtmlNodes } from '@hoi/richtext/import-html';
import { importPlainText } from '@hoi/richtext/import-plain-text';
import { describeLeftOut, type LeftOut } from '@hoi/richtext/left-out';
import type { RichTextDocument, RichTextNode } from '@hoi/richtext/nodes';
import { renderText } from '@hoi/richtext/render-text';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { garbledText } from './converted-text.ts';
import { linksOf } from './html-links.ts';
import { languageIn, legacyIdIn } from './legacy-address.ts';
import type { BodyChange, GarbledText, PageLines } from './legacy-page.ts';
import { holdsMarker, markerOf, type PageMarker } from './page-blocks.ts';

const layoutTags = /^(table|tbody|thead|tfoot|tr|td|th|ul|ol|li|blockquote|h[1-6])$/;

/** Elements that hold a heading of the page are its frame, not content: they become plain boxes. */
function unframe(root: DefaultTreeAdapterTypes.Document): void {
  const seen = new Set<object>();
  for (const node of descendants(root)) {
    if (!('value' in node) || !holdsMarker(node.value)) continue;
    for (let above = node.parentNode; above && 'tagName' in above; above = above.parentNode) {
      if (seen.has(above)) break;
      seen.add(above);
      if (layoutTags.test(above.tagName)) above.tagName = above.nodeName = 'div';
    }
  }
}

/** A paragraph whose lines (by <br>) hold a heading is several lines of the page. */
function splitAtHeadings(block: RichTextNode): RichTextNode[] {
  const lines: RichTextNode[][] = [[]];
  for (const node of block.content ?? []) {
    if (node.type === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const text = lines.map((line) => line.map((node) => node.text ?? '').join(''));
  if (block.type !== 'paragraph' || !text.some((line) => markerOf(line) !== undefined))
    return [block];
  return lines.map((content) => ({ type: 'paragraph', content }));
}

function linesOfBlock(block: RichTextNode): string[] {
  const text = renderText({ type: 'doc', content: [block] });
  return text === '' ? [] : text.split('\n');
}

function bodyOf(blocks: RichTextNode[]): { document: RichTextDocument; changes: BodyChange[] } {
  const last = blocks.at(-1);
  const lastText = last?.content?.at(-1);
  const content = [...blocks];
  const changes: BodyChange[] = [];
  if (last?.type === 'paragraph' && lastText?.text !== undefined) {
    const { document, changes: found } = importPlainText(lastText.text);
    const closing = found.some((change) => change.kind === 'END_MARK');
    const text = document.content[0]?.content?.[0]?.text;
    if (closing) {
      changes.push({ kind: 'END_MARK', count: 1 });
      const kept = (last.content ?? []).slice(0, -1);
      const closed = text === undefined ? kept : [...kept, { ...lastText, text }];
      content.splice(-1, 1, ...(closed.length > 0 ? [{ ...last, content: closed }] : []));
    }
  }
  const lists = blocks.filter((block) => block.type === 'bulletList').length;
  if (lists > 0) changes.push({ kind: 'DASHED_LIST', count: lists });
  return { document: { type: 'doc', content }, changes };
}

/** The parts of the article itself that its body does not have; the page's frame is not missed. */
function leftOutOfArticle(
  root: DefaultTreeAdapterTypes.Document,
  leftOut: readonly LeftOut[],
): string[] {
  const nodes = [...descendants(root)];
  const holds =
    (...markers: (PageMarker | undefined)[]) =>
    (node: DefaultTreeAdapterTypes.Node) =>
      'value' in node && node.value.split('\n').some((line) => markers.includes(markerOf(line)));
  const start = nodes.findIndex(holds('byline'));
  const length = nodes.slice(start).findIndex(holds('source', 'back'));
  const inside = new Set<object>(nodes.slice(start, length < 0 ? undefined : start + length));
  return describeLeftOut(leftOut.filter(({ element }) => inside.has(element)));
}

/** The nearest element that stands on lines of its own, whose text is judged together. */
function blockAbove(node: DefaultTreeAdapterTypes.TextNode): DefaultTreeAdapterTypes.Node | null {
  let above: DefaultTreeAdapterTypes.Node | null = node.parentNode;
  while (above && 'tagName' in above && !blockTags.has(above.tagName)) above = above.parentNode;
  return above;
}

/** Puts text that was written in another encoding right, in its place. */
function mendText(root: DefaultTreeAdapterTypes.Document): GarbledText | undefined {
  const texts = [...descendants(root)].filter(
    (node) => node.nodeName === '#text' && 'value' in node,
  );
  const blocks = [...Map.groupBy(texts, blockAbove).values()];
  const lines = blocks.map((block) => block.map(({ value }) => value).join(''));
  const garbling = findGarbling(lines);
  if (!garbling) return undefined;
  blocks.forEach((block, at) => {
    if (!garbling.isGarbled(lines[at] ?? '')) return;
    for (const text of block) text.value = garbling.convert(text.value);
  });
  return garbledText(garbling, lines);
}

/** Is the text a saved HTML page rather than saved text? */
export function looksLikeHtml(text: string): boolean {
  return (
    /^\s*(<!|<html|<\?xml|<head|<body|<div|<table|<form)/i.test(text) ||
    /<\/(html|body|div|p)>/i.test(text)
  );
}

/**
 * A page saved as HTML: the same lines, and a body that keeps its lists, tables and emphasis.
 * @throws RichTextFault for more elements than any page has
 */
export function readHtml(html: string, fileName: string): PageLines {
  const root = parse(html, { treeAdapter: boundedTree() });
  const garbled = mendText(root);
  const found = linksOf(root);
  unframe(root);
  const imported = importHtmlNodes(root.childNodes);
  const blocks = imported.document.content.flatMap(splitAtHeadings);
  const lines: string[] = [];
  const blockOfLine: number[] = [];
  blocks.forEach((block, index) => {
    for (const line of linesOfBlock(block)) {
      lines.push(line.replace(/^-\s+/, ''));
      blockOfLine.push(index);
    }
  });
  return {
    ...found,
    garbled,
    lines,
    leftOut: leftOutOfArticle(root, imported.leftOut),
    body: (start, end) => bodyOf(blocks.slice(blockOfLine[start], blockOfLine[end])),
    legacyId: legacyIdIn(fileName) ?? found.legacyId,
    language: languageIn(fileName) ?? found.language,
  };
}
