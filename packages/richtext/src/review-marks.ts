import { attributesOf, elementsIn, type HtmlElement, isElement } from './html-tree.ts';
import { isStyled, type StartTag, startTag } from './start-tag.ts';

// As Word (mso…) and Google Docs (cmnt…) write them beside the text.
const referenceClass = /(^|\s)(MsoCommentReference|msocomanchor|msocomoff)(\s|$)/i;
const commentClass = /(^|\s)(msocomtxt|MsoCommentText)(\s|$)/i;
const deletionClass = /(^|\s)msoDel(\s|$)/i;

/** The mark in the text where a reviewer's comment hangs; what it is about stays. */
export function isCommentReference(tag: StartTag): boolean {
  return (
    referenceClass.test(tag.attributes.class ?? '') ||
    isStyled(tag, 'mso-special-character', /^comment/) ||
    /^cmnt_ref\d/.test(tag.attributes.id ?? '')
  );
}

function isGoogleComment(element: HtmlElement): boolean {
  const [first] = element.childNodes.filter(isElement);
  const [anchor] = (first?.childNodes ?? []).filter(isElement);
  return element.tagName === 'div' && /^cmnt\d/.test(anchor ? (attributesOf(anchor).id ?? '') : '');
}

/** How many reviewers' comments an element is made of; 0 for text of the author's. */
export function commentsIn({ element, attributes, styles }: StartTag): number {
  const listed = styles.get('mso-element') ?? '';
  if (listed === 'comment-list') {
    const entries = elementsIn(element).filter((inside) =>
      isStyled(startTag(inside), 'mso-element', /^comment$/),
    );
    return Math.max(1, entries.length);
  }
  const isOne = listed === 'comment' || commentClass.test(attributes.class ?? '');
  return isOne || isGoogleComment(element) ? 1 : 0;
}

/** Text that an author has struck out while changes were tracked: it is not part of the text any more. */
export function isTrackedDeletion(tag: StartTag): boolean {
  return (tag.name === 'del' && isTracked(tag)) || deletionClass.test(tag.attributes.class ?? '');
}

/** Written while changes were tracked: the line under it is the tracking's, not the author's. */
export function isTracked({ attributes }: StartTag): boolean {
  return attributes.cite !== undefined || attributes.datetime !== undefined;
}
