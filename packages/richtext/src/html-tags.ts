import { isStyled, type Styles, type TagAttributes } from './html-styles.ts';
import type { RichTextMark } from './nodes.ts';
import { isSafeHref } from './safe-url.ts';
import type { MarkName } from './schema.ts';

/** Elements whose content was never for reading: left out with everything inside, and not told. */
export const silentTags: ReadonlySet<string> = new Set(
  (
    'script style head title template noscript noframes map area option optgroup datalist param ' +
    'source track link meta base xml'
  ).split(' '),
);

/** Elements that stand on lines of their own; every other unknown element is part of a line. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'p div section article aside main header footer nav address center figure figcaption form ' +
    'fieldset legend details summary dl dt dd li pre caption thead tbody tfoot tr td th body html'
  ).split(' '),
);

const markOfTag: Readonly<Record<string, MarkName>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
};

interface MarkStyle {
  mark: MarkName;
  properties: readonly string[];
  gives: RegExp;
  takes: RegExp;
  /** Does the style take the mark from what stands around it, or only from its own tag? */
  inherited: boolean;
}

const lines = ['text-decoration', 'text-decoration-line'];

const markStyles: readonly MarkStyle[] = [
  {
    mark: 'bold',
    properties: ['font-weight'],
    gives: /^(bold|[6-9]\d\d|1000)/,
    takes: /^(normal|lighter|[1-5]?\d?\d(?!\d))/,
    inherited: true,
  },
  {
    mark: 'italic',
    properties: ['font-style'],
    gives: /^(italic|oblique)/,
    takes: /^normal/,
    inherited: true,
  },
  { mark: 'underline', properties: lines, gives: /underline/, takes: /^none/, inherited: false },
  { mark: 'strike', properties: lines, gives: /line-through/, takes: /^none/, inherited: false },
];

function isSaid(styles: Styles, properties: readonly string[], value: RegExp): boolean {
  return properties.some((property) => isStyled(styles, property, value));
}

/**
 * The marks of the text inside an element: those around it, with what its tag, its style or a safe
 * address adds, without what its style takes back.
 */
export function marksInside(
  around: readonly RichTextMark[],
  tag: string,
  attributes: TagAttributes,
  styles: Styles,
): readonly RichTextMark[] {
  const own = new Set<MarkName>();
  const taken = new Set<MarkName>();
  const ofTag = Object.hasOwn(markOfTag, tag) ? markOfTag[tag] : undefined;
  if (ofTag) own.add(ofTag);
  for (const { mark, properties, gives, takes, inherited } of markStyles) {
    if (isSaid(styles, properties, gives)) own.add(mark);
    else if (isSaid(styles, properties, takes)) {
      own.delete(mark);
      if (inherited) taken.add(mark);
    }
  }
  const href = attributes.href?.trim() ?? '';
  const links: RichTextMark[] =
    tag === 'a' && isSafeHref(href) ? [{ type: 'link', attrs: { href } }] : [];
  const kept = around.filter(({ type }) => !taken.has(type));
  const added = [...links, ...[...own].map((type) => ({ type }))];
  return [...kept, ...added.filter(({ type }) => !kept.some((mark) => mark.type === type))];
}

/** How a block's lines are set, where it says so; left is the default and not said. */
export function alignmentOf(attributes: TagAttributes, styles: Styles): string | undefined {
  const fromStyle = /^(center|right|justify)/.exec(styles.get('text-align') ?? '')?.[1];
  const said = fromStyle ?? /^(center|right|justify)$/i.exec(attributes.align ?? '')?.[1];
  const fromClass = /^align-(center|right|justify)$/.exec(attributes.class ?? '')?.[1];
  return (said ?? fromClass)?.toLowerCase();
}
