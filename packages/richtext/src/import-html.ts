import { richTextFaults } from '@hoi/localization/words/frame/rich-text';
import { parseFragment } from 'parse5';
import { boundedTree } from './bounded-tree.ts';
import { parseRichText, RichTextFault } from './document.ts';
import { blocksOfHtml } from './html-blocks.ts';
import type { HtmlNode } from './html-tree.ts';
import type { LeftOut } from './left-out.ts';
import { emptyDocument, type RichTextDocument } from './nodes.ts';

const maxHtmlLength = 3_000_000;

export interface HtmlImport {
  document: RichTextDocument;
  /** What readers of the source saw or its authors wrote and the body does not have, in reading order. */
  leftOut: LeftOut[];
}

/**
 * Untrusted HTML (a saved page's part, a paste from Word) as a body. Text, headings, lists, tables,
 * quotes, emphasis and safe links are kept, raised and lowered figures in letters of their own; what
 * else a reader could see is told, and what was hidden from readers stays out.
 * @throws RichTextFault when it is over the limits of a body.
 */
export function importHtml(html: string): HtmlImport {
  if (html.length > maxHtmlLength)
    throw new RichTextFault({
      path: [],
      message: richTextFaults.htmlTooLong(maxHtmlLength / 1_000_000),
    });
  return importHtmlNodes(parseFragment(html, { treeAdapter: boundedTree() }).childNodes);
}

/** The same for HTML that parse5 has already read. @throws RichTextFault over the limits of a body. */
export function importHtmlNodes(nodes: readonly HtmlNode[]): HtmlImport {
  const leftOut: LeftOut[] = [];
  const blocks = blocksOfHtml(nodes, leftOut);
  return {
    document: blocks.length > 0 ? parseRichText({ type: 'doc', content: blocks }) : emptyDocument,
    leftOut,
  };
}
