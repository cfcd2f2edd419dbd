import { attributesOf, type HtmlElement } from './html-tree.ts';

/** An element's start tag, read once. */
export interface StartTag {
  element: HtmlElement;
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** What the element's own style says, by property, in small letters; the last of a name counts. */
  styles: ReadonlyMap<string, string>;
}

/** Whole properties, never a part of a name: Word's “mso-bidi-font-weight” is no “font-weight”. */
function stylesIn(style: string): StartTag['styles'] {
  const styles = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      styles.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return styles;
}

/** Reads the start tag of an element. */
export function startTag(element: HtmlElement): StartTag {
  const attributes = attributesOf(element);
  return { element, name: element.tagName, attributes, styles: stylesIn(attributes.style ?? '') };
}

/** Does the style give the property a value that begins like this? */
export function isStyled({ styles }: StartTag, property: string, value: RegExp): boolean {
  return value.test(styles.get(property) ?? '');
}

/** Is the element hidden from readers? */
export function isHidden(tag: StartTag): boolean {
  return (
    tag.attributes.hidden !== undefined ||
    isStyled(tag, 'display', /^none/) ||
    isStyled(tag, 'visibility', /^(hidden|collapse)/) ||
    isStyled(tag, 'mso-hide', /^all/)
  );
}
