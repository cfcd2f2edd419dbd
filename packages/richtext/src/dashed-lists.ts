import type { RichTextNode } from './nodes.ts';

// `·`, `§` and the private-use dot are how Word's symbol fonts come out in saved pages.
const firstLevel = /^\s*[-–—•·*§\uF0B7\u2212][\s]+/u;
const secondLevel = /^\s*\+\s+/u;

function openingText(node: RichTextNode): string {
  if (node.type !== 'paragraph') return '';
  return node.content?.[0]?.text ?? '';
}

/** Does the line open with a dash or dot as typists write list items by hand? */
export function isDashed(line: string): boolean {
  return firstLevel.test(line) || secondLevel.test(line);
}

function withoutMarker(node: RichTextNode): RichTextNode {
  const [first, ...rest] = node.content ?? [];
  const text = (first?.text ?? '').replace(firstLevel, '').replace(secondLevel, '');
  const content = first && text !== '' ? [{ ...first, text }, ...rest] : rest;
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}

function listOf(run: readonly RichTextNode[]): RichTextNode {
  const items: RichTextNode[] = [];
  for (const line of run) {
    const item: RichTextNode = { type: 'listItem', content: [withoutMarker(line)] };
    const parent = items.at(-1);
    if (!secondLevel.test(openingText(line)) || parent?.content === undefined) items.push(item);
    else if (parent.content.at(-1)?.type === 'bulletList')
      parent.content.at(-1)?.content?.push(item);
    else parent.content.push({ type: 'bulletList', content: [item] });
  }
  return { type: 'bulletList', content: items };
}

/**
 * Turns runs of two or more paragraphs that open with “- ” (“+ ” one level down) into real lists.
 * A single dashed paragraph stays: it may be speech.
 */
export function gatherDashedLists(blocks: readonly RichTextNode[]): RichTextNode[] {
  const gathered: RichTextNode[] = [];
  let run: RichTextNode[] = [];
  const close = () => {
    if (run.length > 1) gathered.push(listOf(run));
    else gathered.push(...run);
    run = [];
  };
  for (const block of blocks) {
    if (isDashed(openingText(block))) {
      run.push(block);
    } else {
      close();
      gathered.push(block);
    }
  }
  close();
  return gathered;
}
