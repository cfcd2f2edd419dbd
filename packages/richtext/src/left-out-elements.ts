import { attributesOf, elementsIn, type HtmlElement, textOf } from './html-tree.ts';
import type { LeftOutKind } from './left-out.ts';
import { commentsIn, isCommentReference, isTrackedDeletion } from './review-marks.ts';
import { isHidden, type StartTag } from './start-tag.ts';

/** Elements whose content was never for reading: left out with everything inside, and not told. */
const silentTags: ReadonlySet<string> = new Set(
  (
    'script style head title template noscript noframes map area option optgroup datalist param ' +
    'source track link meta base xml'
  ).split(' '),
);

const toldTags: readonly (readonly [LeftOutKind, string])[] = [
  ['PICTURE', 'img'],
  ['FRAME', 'iframe frame frameset object embed applet'],
  ['MEDIA', 'audio video'],
  ['DRAWING', 'svg math canvas'],
  ['FIELD', 'select textarea input button'],
];
const kindOfTag: ReadonlyMap<string, LeftOutKind> = new Map(
  toldTags.flatMap(([kind, tags]) => tags.split(' ').map((tag) => [tag, kind] as const)),
);

/** What an element that is not read is told as; `comments` are those that it lists. */
interface Told {
  kind: LeftOutKind | null;
  comments: number;
}

/** Whether anything would be missed: an empty hidden box is no news, nor one with fields alone. */
export function holdsSomething(element: HtmlElement): boolean {
  const shows = ({ tagName }: HtmlElement) => (kindOfTag.get(tagName) ?? 'FIELD') !== 'FIELD';
  return textOf(element) !== '' || elementsIn(element).some(shows);
}

/** How it is told that an element is left out with all its content; undefined for one that is read. */
export function leftOutOf(tag: StartTag): Told | undefined {
  const told = (kind: LeftOutKind | null) => ({ kind, comments: 0 });
  const { element, name, attributes } = tag;
  if (silentTags.has(name)) return told(null);
  if (name === 'input' && attributes.type?.toLowerCase() === 'hidden') return told(null);
  const comments = commentsIn(tag);
  if (comments > 0) return { kind: null, comments };
  if (isHidden(tag)) return told(holdsSomething(element) ? 'HIDDEN' : null);
  if (isCommentReference(tag)) return told('COMMENT');
  if (isTrackedDeletion(tag)) return told('DELETION');
  const kind = kindOfTag.get(name);
  return kind && told(kind);
}

/** The address that an element shows or plays, as it is written; empty where it has none. */
export function addressOf(element: HtmlElement): string {
  for (const inside of elementsIn(element)) {
    const { src, data, 'data-src': later } = attributesOf(inside);
    const address = src || data || later;
    if (address) return address;
  }
  return '';
}
