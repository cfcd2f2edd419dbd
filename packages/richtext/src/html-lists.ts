import type { RichTextNode } from './nodes.ts';
import type { StartTag } from './start-tag.ts';

/** What one child of a list holds. */
export interface ListPart {
  content: RichTextNode[];
  /** The number that the item is given; undefined for one that goes on. */
  number: number | undefined;
  /** A list that stands between the items: it belongs to the one before. */
  isList: boolean;
}

/** The number of a list or an item, where it is one that the body can hold. */
export function numberIn(written: string | undefined): number | undefined {
  const number = Number.parseInt(written ?? '', 10);
  return number >= 0 && number <= 100_000 ? number : undefined;
}

/** The parts of a list as lists, a new one wherever the numbers leap. */
export function listsOf({ name, attributes }: StartTag, parts: readonly ListPart[]) {
  const lists: RichTextNode[] = [];
  let next = numberIn(attributes.start) ?? 1;
  for (const { content, number = next, isList } of parts) {
    const items = lists.at(-1)?.content;
    const parent = items?.at(-1)?.content;
    if (isList && parent) {
      parent.push(...content);
      continue;
    }
    const opening: RichTextNode[] = content[0]?.type === 'paragraph' ? [] : [{ type: 'paragraph' }];
    const item: RichTextNode = { type: 'listItem', content: [...opening, ...content] };
    if (items && (name === 'ul' || number === next)) items.push(item);
    else if (name === 'ul') lists.push({ type: 'bulletList', content: [item] });
    else lists.push({ type: 'orderedList', attrs: { start: number }, content: [item] });
    next = number + 1;
  }
  return lists;
}
