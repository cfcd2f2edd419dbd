import { easeNoBreakSpaces } from '@hoi/domain/no-break-spaces';
import { isDashed } from './dashed-lists.ts';
import { joinTexts, type RichTextNode } from './nodes.ts';

// A browser shows a run of spaces as one; Word writes indents and gaps with no-break spaces.
function collapse(text: string): string {
  return text.replace(/[^\P{Cc}\n\t\r\f]/gu, '').replace(/\s{2,}|[\n\t\r\f]/gu, ' ');
}

function trimEdge(nodes: RichTextNode[], edge: 'start' | 'end'): RichTextNode[] {
  const at = edge === 'start' ? 0 : -1;
  for (let node = nodes.at(at); node; node = nodes.at(at)) {
    const text = (edge === 'start' ? node.text?.trimStart() : node.text?.trimEnd()) ?? '';
    if (text !== '') {
      node.text = text;
      break;
    }
    if (edge === 'start') nodes.shift();
    else nodes.pop();
  }
  return nodes;
}

/** No-break spaces are judged by the whole line: what they stand between may be marked otherwise. */
function withEasedSpaces(nodes: readonly RichTextNode[]): RichTextNode[] {
  const eased = easeNoBreakSpaces(nodes.map((node) => node.text ?? '').join(''));
  let at = 0;
  return nodes.map((node) => {
    const begin = at;
    at += node.text?.length ?? 0;
    return { ...node, text: eased.slice(begin, at) };
  });
}

function tidyLine(nodes: readonly RichTextNode[]): RichTextNode[] {
  const tidy: RichTextNode[] = [];
  for (const node of nodes) {
    const spaceBefore = /\s$/u.test(tidy.at(-1)?.text ?? '');
    const collapsed = collapse(node.text ?? '');
    const text = spaceBefore ? collapsed.trimStart() : collapsed;
    if (text !== '') tidy.push({ ...node, text });
  }
  return joinTexts(withEasedSpaces(trimEdge(trimEdge(tidy, 'start'), 'end')));
}

function splitAtBreaks(nodes: readonly RichTextNode[]): RichTextNode[][] {
  const lines: RichTextNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.map(tidyLine);
}

/**
 * Texts and line breaks as paragraphs' content: spaces collapsed as a browser does, an empty line
 * or a dashed line starts a new paragraph.
 */
export function inlineParagraphs(nodes: readonly RichTextNode[]): RichTextNode[][] {
  const paragraphs: RichTextNode[][] = [];
  let apart = true;
  for (const line of splitAtBreaks(nodes)) {
    const dashed = isDashed(line[0]?.text ?? '');
    const current = paragraphs.at(-1);
    if (line.length === 0) {
      apart = true;
      continue;
    }
    if (apart || dashed || current === undefined) paragraphs.push(line);
    else current.push({ type: 'hardBreak' }, ...line);
    apart = dashed;
  }
  return paragraphs;
}
