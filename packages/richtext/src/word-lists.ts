import { parseRoman } from '@hoi/domain/roman';
import { elementsIn, textOf } from './html-tree.ts';
import type { RichTextNode } from './nodes.ts';
import { isStyled, type StartTag, startTag } from './start-tag.ts';

/** A paragraph that is an item of one of Word's lists. */
export interface WordItem {
  level: number;
  /** What the item's number can be read as (“i.” is 1 or 9); empty for a dot or dash. */
  numbers: readonly number[];
}

/** The number or dot that Word writes before a list item. */
export function isWordMarker(tag: StartTag): boolean {
  return isStyled(tag, 'mso-list', /^ignore/);
}

/** The list item that a paragraph is; undefined for one that is none, or whose marker is text to keep. */
export function wordItemOf({ element, styles }: StartTag): WordItem | undefined {
  const style = styles.get('mso-list');
  if (style === undefined) return undefined;
  const marker = elementsIn(element).find((inside) => isWordMarker(startTag(inside)));
  return marker && wordItem(style, textOf(marker));
}

/**
 * The same by Word's own style (“mso-list: l0 level2 lfo1”) and marker. Undefined for a marker that says
 * more than its place (“Điều 1.”, “1.1.”).
 */
export function wordItem(style: string, marker: string): WordItem | undefined {
  const written = /\blevel(\d)/.exec(style)?.[1];
  if (written === undefined) return undefined;
  const level = Math.max(1, Number(written));
  // Word's dots are letters of symbol fonts too: “o” of Courier, “v”, “Ø”, “ü” of Wingdings.
  if (/^([^\p{L}\d]+|\p{Ll}|Ø)$/u.test(marker)) return { level, numbers: [] };
  const found = /^\(?(?:(\d{1,5})|([a-z]|[ivxlc]+)(?=[.):/-]))[.):/-]{0,2}$/i.exec(marker);
  const sign = (found?.[1] ?? found?.[2])?.toLowerCase();
  if (sign === undefined) return undefined;
  if (/^\d/.test(sign)) return { level, numbers: [Number(sign)] };
  const roman = parseRoman(sign);
  const letter = sign.length === 1 ? sign.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : null;
  // A list that begins with “i.” is a Roman one; “c.” and “d.” alone are letters.
  const readings = sign === 'i' ? [roman, letter] : [letter, roman];
  const numbers = readings.filter((reading) => reading !== null);
  return numbers.length > 0 ? { level, numbers } : undefined;
}

interface OpenList {
  node: RichTextNode;
  items: RichTextNode[];
  level: number;
  /** The number that the next item has if it goes on; null in a list of dots. */
  next: number | null;
}

function goesOn(list: OpenList, { numbers }: WordItem): boolean {
  return list.next === null ? numbers.length === 0 : numbers.includes(list.next);
}

function openList([start]: readonly number[], level: number): OpenList {
  const items: RichTextNode[] = [];
  const node: RichTextNode =
    start === undefined
      ? { type: 'bulletList', content: items }
      : { type: 'orderedList', attrs: { start }, content: items };
  return { node, items, level, next: start ?? null };
}

/**
 * Runs of paragraphs that are Word's list items as lists, one inside the other by their levels.
 * @param deepest how many lists may stand one inside the other
 */
export function gatherWordLists(
  blocks: readonly RichTextNode[],
  items: ReadonlyMap<RichTextNode, WordItem>,
  deepest: number,
): RichTextNode[] {
  const gathered: RichTextNode[] = [];
  let open: OpenList[] = [];
  for (const block of blocks) {
    const item = items.get(block);
    if (!item) {
      open = [];
      gathered.push(block);
      continue;
    }
    const level = Math.min(deepest, item.level);
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    let list = open.at(-1);
    if (list && list.level >= level && !goesOn(list, item)) {
      open.pop();
      list = undefined;
    }
    if (!list || list.level < level) {
      list = openList(item.numbers, level);
      (open.at(-1)?.items.at(-1)?.content ?? gathered).push(list.node);
      open.push(list);
    }
    list.items.push({ type: 'listItem', content: [block] });
    if (list.next !== null) list.next += 1;
  }
  return gathered;
}
