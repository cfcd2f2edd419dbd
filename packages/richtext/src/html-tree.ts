import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** All nodes below, in document order, without recursion: saved pages can nest without end. */
export function* descendants(
  root: DefaultTreeAdapterTypes.Node,
): Generator<DefaultTreeAdapterTypes.Node> {
  const waiting: DefaultTreeAdapterTypes.Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
}

/** Is it an element, and not a text or a comment? */
export function isElement(node: DefaultTreeAdapterTypes.Node): node is HtmlElement {
  return 'tagName' in node;
}

/** An element and all elements below it, in document order. */
export function elementsIn(root: HtmlElement): HtmlElement[] {
  return [...descendants(root)].filter(isElement);
}

/** Attributes of an element by name. */
export function attributesOf(element: HtmlElement): Readonly<Record<string, string>> {
  return Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
}

/** The text of an element with single spaces. */
export function textOf(root: DefaultTreeAdapterTypes.Node): string {
  let text = '';
  for (const node of descendants(root)) if ('value' in node) text += node.value;
  return text.replace(/\s+/gu, ' ').trim();
}
