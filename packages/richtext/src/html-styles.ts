/** Attributes of an element by name. */
export type TagAttributes = Readonly<Record<string, string>>;

/** What an element's own style says, by property, in small letters; the last of a name counts. */
export type Styles = ReadonlyMap<string, string>;

/** Whole properties, never a part of a name: Word's “mso-bidi-font-weight” is no “font-weight”. */
export function stylesOf(attributes: TagAttributes): Styles {
  const styles = new Map<string, string>();
  for (const declaration of (attributes.style ?? '').toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      styles.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return styles;
}

/** Does the style give the property a value that begins like this? */
export function isStyled(styles: Styles, property: string, value: RegExp): boolean {
  return value.test(styles.get(property) ?? '');
}

/** Is the element hidden from readers? */
export function isHidden(attributes: TagAttributes, styles: Styles): boolean {
  return (
    attributes.hidden !== undefined ||
    isStyled(styles, 'display', /^none/) ||
    isStyled(styles, 'visibility', /^(hidden|collapse)/) ||
    isStyled(styles, 'mso-hide', /^all/)
  );
}
