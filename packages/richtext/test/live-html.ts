import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

function faultsOf(node: DefaultTreeAdapterTypes.ChildNode): string[] {
  if (!('tagName' in node)) return [];
  const own = node.attrs
    .filter(
      ({ name, value }) =>
        /^on|^style$/.test(name) || /^\s*(javascript|data|vbscript):/i.test(value),
    )
    .map(({ name, value }) => `${name}=${value}`);
  if (/^(script|style|iframe|object|embed|svg|math|form)$/.test(node.tagName))
    own.push(node.tagName);
  return [...own, ...node.childNodes.flatMap(faultsOf)];
}

/** What a browser would run or load in this HTML and must not: read as a parser reads it. */
export function liveParts(html: string): string[] {
  return parseFragment(html).childNodes.flatMap(faultsOf);
}
