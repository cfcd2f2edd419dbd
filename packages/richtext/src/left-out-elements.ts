import { isHidden, type Styles, type TagAttributes } from './html-styles.ts';
import { silentTags } from './html-tags.ts';
import { attributesOf, elementsIn, type HtmlElement, textOf } from './html-tree.ts';
import type { LeftOutKind } from './left-out.ts';
import { commentsIn, isCommentReference, isTrackedDeletion } from './review-marks.ts';

const kindOfTag: ReadonlyMap<string, LeftOutKind> = new Map([
  ['iframe', 'FRAME'],
  ['frame', 'FRAME'],
  ['frameset', 'FRAME'],
  ['object', 'FRAME'],
  ['embed', 'FRAME'],
  ['applet', 'FRAME'],
  ['audio', 'MEDIA'],
  ['video', 'MEDIA'],
  ['svg', 'DRAWING'],
  ['math', 'DRAWING'],
  ['canvas', 'DRAWING'],
  ['select', 'FIELD'],
  ['textarea', 'FIELD'],
  ['input', 'FIELD'],
  ['button', 'FIELD'],
]);

/** What an element that is not read is told as; `comments` are those that it lists. */
interface Told {
  kind: LeftOutKind | null;
  comments: number;
}

const shows = /^(img|iframe|video|audio|object|embed|svg|canvas)$/;

/** Whether anything would be missed: an empty hidden box is no news. */
export function holdsSomething(element: HtmlElement): boolean {
  return textOf(element) !== '' || elementsIn(element).some(({ tagName }) => shows.test(tagName));
}

/** How it is told that an element is left out with all its content; undefined for one that is read. */
export function leftOutOf(
  element: HtmlElement,
  attributes: TagAttributes,
  styles: Styles,
): Told | undefined {
  const told = (kind: LeftOutKind | null) => ({ kind, comments: 0 });
  const tag = element.tagName;
  if (silentTags.has(tag)) return told(null);
  if (tag === 'input' && attributes.type?.toLowerCase() === 'hidden') return told(null);
  const comments = commentsIn(element, attributes, styles);
  if (comments > 0) return { kind: null, comments };
  if (isHidden(attributes, styles)) return told(holdsSomething(element) ? 'HIDDEN' : null);
  if (isCommentReference(attributes, styles)) return told('COMMENT');
  if (isTrackedDeletion(tag, attributes)) return told('DELETION');
  const kind = kindOfTag.get(tag);
  return kind && told(kind);
}

/** The address that an element shows or plays, as it is written; empty where it has none. */
export function addressOf(element: HtmlElement): string {
  for (const inside of elementsIn(element)) {
    const { src, data, 'data-src': later } = attributesOf(inside);
    const address = [src, data, later].find((said) => said !== undefined && said !== '');
    if (address) return address;
  }
  return '';
}
