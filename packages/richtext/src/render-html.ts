import { bodyWords } from '@hoi/localization/words/frame/rich-text';
import { albumPlace } from './album-strip.ts';
import { attribute, escapeHtml } from './escape-html.ts';
import {
  numberAttribute,
  type RichTextDocument,
  type RichTextMark,
  type RichTextNode,
  textAttribute,
} from './nodes.ts';
import { renderPicture, type ServedPicture } from './render-picture.ts';
import { isExternal, isSafeHref } from './safe-url.ts';
import type { NodeName } from './schema.ts';

/** What the renderer cannot know by itself. All optional. */
export interface RenderOptions {
  /** Public origin of the site: links elsewhere get `rel="external noopener"`. */
  siteOrigin?: string;
  /** The picture to serve for a media id; without an answer the stored address is used. */
  image?: (mediaId: string, size: string | undefined) => ServedPicture | undefined;
}

const inlineTags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
} as const;

function openMark(mark: RichTextMark, options: RenderOptions): string {
  if (mark.type !== 'link') return `<${inlineTags[mark.type]}>`;
  const href = textAttribute(mark, 'href') ?? '';
  // Checked again here: a stored body may be older than the rule.
  if (!isSafeHref(href)) return '<span>';
  const rel = isExternal(href, options.siteOrigin) ? 'external noopener' : undefined;
  const title = textAttribute(mark, 'title');
  return `<a${attribute('href', href)}${attribute('title', title)}${attribute('rel', rel)}>`;
}

function closeMark(mark: RichTextMark): string {
  if (mark.type !== 'link') return `</${inlineTags[mark.type]}>`;
  return isSafeHref(textAttribute(mark, 'href') ?? '') ? '</a>' : '</span>';
}

function sharedDepth(open: readonly RichTextMark[], next: readonly RichTextMark[]): number {
  let depth = 0;
  while (depth < open.length && JSON.stringify(open[depth]) === JSON.stringify(next[depth]))
    depth++;
  return depth;
}

function renderInline(nodes: readonly RichTextNode[], options: RenderOptions): string {
  let html = '';
  let open: readonly RichTextMark[] = [];
  const closeDownTo = (depth: number) => {
    html += open.slice(depth).toReversed().map(closeMark).join('');
  };
  for (const node of nodes) {
    const marks = node.marks ?? [];
    const shared = sharedDepth(open, marks);
    closeDownTo(shared);
    html += marks
      .slice(shared)
      .map((mark) => openMark(mark, options))
      .join('');
    open = marks;
    html += node.type === 'hardBreak' ? '<br>' : escapeHtml(node.text ?? '');
  }
  closeDownTo(0);
  return html;
}

function alignment(node: RichTextNode): string {
  const align = textAttribute(node, 'textAlign');
  return attribute('class', align && `align-${align}`);
}

function renderImage(node: RichTextNode, options: RenderOptions): string {
  return renderPicture(
    node,
    options.image?.(textAttribute(node, 'mediaId') ?? '', textAttribute(node, 'size')),
  );
}

function renderTable(node: RichTextNode, options: RenderOptions): string {
  const rows = node.content ?? [];
  const html = rows.map((row, index) => renderRow(row, index === 0 ? 'col' : 'row', options));
  // Focusable, so that a wide table can be scrolled from the keyboard.
  return `<div class="table-scroll" role="region" aria-label="${bodyWords.table}" tabindex="0"><table><tbody>${html.join('')}</tbody></table></div>`;
}

function renderRow(row: RichTextNode, scope: string, options: RenderOptions): string {
  const cells = (row.content ?? []).map((cell) => {
    const tag = cell.type === 'tableHeader' ? 'th' : 'td';
    const scoped = attribute('scope', tag === 'th' ? scope : undefined);
    const spans = `${attribute('colspan', numberAttribute(cell, 'colspan'))}${attribute('rowspan', numberAttribute(cell, 'rowspan'))}`;
    return `<${tag}${scoped}${spans}>${renderBlocks(cell.content ?? [], options)}</${tag}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function renderListItem(node: RichTextNode, options: RenderOptions): string {
  const [first, ...rest] = node.content ?? [];
  // A single plain paragraph needs no <p>: the list stays tight.
  const tight = first?.type === 'paragraph' && !first.attrs && rest.length === 0;
  const inner = tight
    ? renderInline(first.content ?? [], options)
    : renderBlocks(node.content ?? [], options);
  return `<li>${inner}</li>`;
}

type Renderer = (node: RichTextNode, options: RenderOptions) => string;

function wrap(tag: string): Renderer {
  return (node, options) => `<${tag}>${renderBlocks(node.content ?? [], options)}</${tag}>`;
}

const renderers: Partial<Record<NodeName, Renderer>> = {
  paragraph: (node, options) =>
    `<p${alignment(node)}>${renderInline(node.content ?? [], options)}</p>`,
  heading: (node, options) => {
    const level = Math.min(4, Math.max(2, numberAttribute(node, 'level') ?? 2));
    return `<h${level}${alignment(node)}>${renderInline(node.content ?? [], options)}</h${level}>`;
  },
  bulletList: wrap('ul'),
  orderedList: (node, options) =>
    `<ol${attribute('start', numberAttribute(node, 'start'))}>${renderBlocks(node.content ?? [], options)}</ol>`,
  listItem: renderListItem,
  blockquote: wrap('blockquote'),
  horizontalRule: () => '<hr>',
  image: renderImage,
  table: renderTable,
  albumEmbed: (node) => albumPlace(textAttribute(node, 'albumId') ?? ''),
};

function renderBlocks(nodes: readonly RichTextNode[], options: RenderOptions): string {
  return nodes.map((node) => renderers[node.type]?.(node, options) ?? '').join('');
}

/**
 * The body as HTML, safe to put into a page: every text and attribute is escaped here, no style,
 * no script, no address outside http, https, mailto, tel and the site's own paths. Albums are
 * places for `fillAlbums`: which of them readers see changes without the body.
 */
export function renderHtml(document: RichTextDocument, options: RenderOptions = {}): string {
  return renderBlocks(document.content, options);
}
