import type { DefaultTreeAdapterTypes } from 'parse5';
import { isStyled, type Styles, stylesOf, type TagAttributes } from './html-styles.ts';
import { attributesOf, elementsIn, isElement } from './html-tree.ts';

type HtmlElement = DefaultTreeAdapterTypes.Element;

// As Word (mso…) and Google Docs (cmnt…) write them beside the text.
const referenceClass = /(^|\s)(MsoCommentReference|msocomanchor|msocomoff)(\s|$)/i;
const commentClass = /(^|\s)(msocomtxt|MsoCommentText)(\s|$)/i;

/** The mark in the text where a reviewer's comment hangs; what it is about stays. */
export function isCommentReference(attributes: TagAttributes, styles: Styles): boolean {
  return (
    referenceClass.test(attributes.class ?? '') ||
    isStyled(styles, 'mso-special-character', /^comment/) ||
    /^cmnt_ref\d/.test(attributes.id ?? '')
  );
}

function isGoogleComment(element: HtmlElement): boolean {
  const [first] = element.childNodes.filter(isElement);
  const [anchor] = (first?.childNodes ?? []).filter(isElement);
  return element.tagName === 'div' && /^cmnt\d/.test(anchor ? (attributesOf(anchor).id ?? '') : '');
}

/** How many reviewers' comments an element is made of; 0 for text of the author's. */
export function commentsIn(
  element: HtmlElement,
  attributes: TagAttributes,
  styles: Styles,
): number {
  const listed = styles.get('mso-element') ?? '';
  if (listed === 'comment-list') {
    const entries = elementsIn(element).filter((inside) =>
      isStyled(stylesOf(attributesOf(inside)), 'mso-element', /^comment$/),
    );
    return Math.max(1, entries.length);
  }
  const isOne = listed === 'comment' || commentClass.test(attributes.class ?? '');
  return isOne || isGoogleComment(element) ? 1 : 0;
}

/** Text that an author has struck out while changes were tracked: it is not part of the text any more. */
export function isTrackedDeletion(tag: string, attributes: TagAttributes): boolean {
  return (
    (tag === 'del' && isTracked(attributes)) || /(^|\s)msoDel(\s|$)/i.test(attributes.class ?? '')
  );
}

/** Written while changes were tracked: the line under it is the tracking's, not the author's. */
export function isTracked({ cite, datetime }: TagAttributes): boolean {
  return cite !== undefined || datetime !== undefined;
}
