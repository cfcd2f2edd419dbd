import { richTextFaults } from '@hoi/localization/words/frame/rich-text';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { boundedTree } from './bounded-tree.ts';
import { parseRichText, RichTextFault } from './document.ts';
import { blocksOfHtml, type HtmlFindings, type ImportedImage } from './html-blocks.ts';
import { emptyDocument, type RichTextDocument } from './nodes.ts';

const maxHtmlLength = 3_000_000;

export interface HtmlImport {
  document: RichTextDocument;
  /** Pictures of the source in reading order: they need uploading before they can be placed. */
  images: ImportedImage[];
  /** Names of elements that were left out with their content, sorted. */
  droppedTags: string[];
}

/**
 * Untrusted HTML (a saved page's part, a paste from Word) as a body. Text, headings, lists, tables,
 * quotes, emphasis and safe links are kept; everything else of the markup is not.
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
export function importHtmlNodes(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): HtmlImport {
  const findings: HtmlFindings = { images: [], droppedTags: new Set() };
  const blocks = blocksOfHtml(nodes, findings);
  return {
    document: blocks.length > 0 ? parseRichText({ type: 'doc', content: blocks }) : emptyDocument,
    images: findings.images,
    droppedTags: [...findings.droppedTags].sort(),
  };
}
