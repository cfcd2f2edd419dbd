import type { RichTextMark } from './nodes.ts';
import { isTracked } from './review-marks.ts';
import { isSafeHref } from './safe-url.ts';
import type { MarkName } from './schema.ts';
import { isStyled, type StartTag } from './start-tag.ts';

/** Elements that stand on lines of their own; every other unknown element is part of a line. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'p div section article aside main header footer nav address center figure figcaption form ' +
    'fieldset legend details summary dl dt dd li pre caption thead tbody tfoot tr td th body html'
  ).split(' '),
);

interface MarkRule {
  mark: MarkName;
  tags: RegExp;
  properties: readonly string[];
  gives: RegExp;
  takes: RegExp;
  /** Does the style take the mark from what stands around it, or only from its own tag? */
  inherited: boolean;
}

const lines = { properties: ['text-decoration', 'text-decoration-line'], inherited: false };

const markRules: readonly MarkRule[] = [
  {
    mark: 'bold',
    tags: /^(b|strong)$/,
    properties: ['font-weight'],
    gives: /^(bold|[6-9]\d\d|1000)/,
    takes: /^(normal|lighter|[1-5]?\d?\d(?!\d))/,
    inherited: true,
  },
  {
    mark: 'italic',
    tags: /^(i|em)$/,
    properties: ['font-style'],
    gives: /^(italic|oblique)/,
    takes: /^normal/,
    inherited: true,
  },
  { mark: 'underline', tags: /^(u|ins)$/, gives: /underline/, takes: /^none/, ...lines },
  { mark: 'strike', tags: /^(s|strike|del)$/, gives: /line-through/, takes: /^none/, ...lines },
];

function isSaid(tag: StartTag, properties: readonly string[], value: RegExp): boolean {
  return properties.some((property) => isStyled(tag, property, value));
}

/**
 * The marks of the text inside an element: those around it, with what its tag, its style or a safe
 * address adds, without what its style takes back.
 */
export function marksInside(
  around: readonly RichTextMark[],
  tag: StartTag,
): readonly RichTextMark[] {
  const own = new Set<MarkName>();
  const taken = new Set<MarkName>();
  for (const { mark, tags, properties, gives, takes, inherited } of markRules) {
    if (tags.test(tag.name) && !isTracked(tag)) own.add(mark);
    if (isSaid(tag, properties, gives)) own.add(mark);
    else if (isSaid(tag, properties, takes)) {
      own.delete(mark);
      if (inherited) taken.add(mark);
    }
  }
  const href = tag.attributes.href?.trim() ?? '';
  const links: RichTextMark[] =
    tag.name === 'a' && isSafeHref(href) ? [{ type: 'link', attrs: { href } }] : [];
  const kept = around.filter(({ type }) => !taken.has(type));
  const added = [...links, ...[...own].map((type) => ({ type }))];
  return [...kept, ...added.filter(({ type }) => !kept.some((mark) => mark.type === type))];
}

/** How a block's lines are set, where it says so; left is the default and not said. */
export function alignmentOf({ attributes, styles }: StartTag): string | undefined {
  const fromStyle = /^(center|right|justify)/.exec(styles.get('text-align') ?? '')?.[1];
  const said = fromStyle ?? /^(center|right|justify)$/i.exec(attributes.align ?? '')?.[1];
  const fromClass = /^align-(center|right|justify)$/.exec(attributes.class ?? '')?.[1];
  return (said ?? fromClass)?.toLowerCase();
}
