import type { RichTextMark } from './nodes.ts';
import { isSafeHref } from './safe-url.ts';

/** Elements whose content is not for reading: dropped with everything inside. */
export const droppedTags: ReadonlySet<string> = new Set(
  (
    'script style head title template noscript iframe frame frameset object embed applet svg math ' +
    'canvas audio video map area select option textarea input button datalist link meta base xml'
  ).split(' '),
);

/** Elements that stand on lines of their own; every other unknown element is part of a line. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'p div section article aside main header footer nav address center figure figcaption form ' +
    'fieldset legend details summary dl dt dd li pre caption thead tbody tfoot tr td th body html'
  ).split(' '),
);

const marksOfTag: Readonly<Record<string, RichTextMark>> = {
  b: { type: 'bold' },
  strong: { type: 'bold' },
  i: { type: 'italic' },
  em: { type: 'italic' },
  u: { type: 'underline' },
  ins: { type: 'underline' },
  s: { type: 'strike' },
  strike: { type: 'strike' },
  del: { type: 'strike' },
};

const marksOfStyle: readonly (readonly [RegExp, RichTextMark])[] = [
  [/font-weight\s*:\s*(bold|[6-9]00)/i, { type: 'bold' }],
  [/font-style\s*:\s*italic/i, { type: 'italic' }],
  [/text-decoration[\w-]*\s*:[^;]*underline/i, { type: 'underline' }],
];

/** Attributes of an element by name. */
export type TagAttributes = Readonly<Record<string, string>>;

// Word writes long styles; what matters here stands early, and a hostile one must not be slow to read.
function styleOf(attributes: TagAttributes): string {
  return (attributes.style ?? '').slice(0, 1_000);
}

/** Is the element hidden from readers? */
export function isHidden(attributes: TagAttributes): boolean {
  return (
    attributes.hidden !== undefined ||
    /display\s*:\s*none|mso-hide\s*:\s*all/i.test(styleOf(attributes))
  );
}

/** Marks that an element adds to the text inside: by its tag, its style, or a safe address. */
export function marksOf(tag: string, attributes: TagAttributes): RichTextMark[] {
  const marks: RichTextMark[] = [];
  const href = attributes.href?.trim() ?? '';
  if (tag === 'a' && isSafeHref(href)) marks.push({ type: 'link', attrs: { href } });
  const ownMark = marksOfTag[tag];
  if (ownMark && Object.hasOwn(marksOfTag, tag)) marks.push(ownMark);
  for (const [pattern, mark] of marksOfStyle)
    if (pattern.test(styleOf(attributes))) marks.push(mark);
  return marks;
}

/** How a block's lines are set, where it says so; left is the default and not said. */
export function alignmentOf(attributes: TagAttributes): string | undefined {
  const fromStyle = /text-align\s*:\s*(center|right|justify)/i.exec(styleOf(attributes))?.[1];
  const said = fromStyle ?? /^(center|right|justify)$/i.exec(attributes.align ?? '')?.[1];
  const fromClass = /^align-(center|right|justify)$/.exec(attributes.class ?? '')?.[1];
  return (said ?? fromClass)?.toLowerCase();
}
