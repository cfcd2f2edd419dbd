import { descendants, textOf } from '@hoi/richtext/html-tree';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { languageIn, legacyIdIn } from './legacy-address.ts';
import type { PageLink } from './legacy-page.ts';

type HtmlNode = DefaultTreeAdapterTypes.Node;

function attributeOf(node: DefaultTreeAdapterTypes.Element, name: string): string {
  return node.attrs.find((attr) => attr.name === name)?.value ?? '';
}

function ownAddress(node: HtmlNode): string {
  // “Save as” writes the page's address into a comment; DNN posts the form to the page itself.
  if (node.nodeName === '#comment' && 'data' in node)
    return node.data.includes('saved from url') ? node.data : '';
  if (!('tagName' in node)) return '';
  if (node.tagName === 'form') return attributeOf(node, 'action');
  if (node.tagName === 'link' && attributeOf(node, 'rel') === 'canonical')
    return attributeOf(node, 'href');
  return '';
}

function optionLinks(select: HtmlNode): PageLink[] {
  return [...descendants(select)].flatMap((node) => {
    if (!('tagName' in node) || node.tagName !== 'option') return [];
    const title = textOf(node);
    const url = attributeOf(node, 'value');
    return /^https?:\/\//i.test(url) && title !== '' ? [{ title, url }] : [];
  });
}

/** The old numbers, the language and the links list, which a page's markup carries beside its text. */
export function linksOf(root: HtmlNode) {
  const idsByTitle = new Map<string, number>();
  const links: PageLink[] = [];
  const own: string[] = [];
  const unnamed = new Set<number>();
  for (const node of descendants(root)) {
    own.push(ownAddress(node));
    if (!('tagName' in node)) continue;
    if (node.tagName === 'select') links.push(...optionLinks(node));
    const id = node.tagName === 'a' ? legacyIdIn(attributeOf(node, 'href')) : undefined;
    if (id === undefined) continue;
    own.push(attributeOf(node, 'href').replace(/NewsViews/i, ''));
    const title = textOf(node).slice(0, 500);
    // Pager and print links carry the page's own number and no title.
    if (/\p{L}{2}.*\s/u.test(title) && !/^\[/.test(title)) idsByTitle.set(title, id);
    else unnamed.add(id);
  }
  const said = own.map(legacyIdIn).find((id) => id !== undefined);
  const legacyId = said ?? (unnamed.size === 1 ? [...unnamed][0] : undefined);
  const language = own.map(languageIn).find((code) => code !== undefined);
  return {
    idsByTitle,
    links,
    legacyId,
    language,
  };
}
