import { DomainError } from '@hoi/domain/errors';
import { richTextLimits } from '@hoi/richtext/document';
import { decodePage, type PageEncoding } from './decode.ts';
import { type LegacyPage, LegacyPageFault, type PageLines } from './legacy-page.ts';
import { listNormalisations, type Normalisation } from './normalisations.ts';
import { findOddities } from './oddities.ts';
import type { Oddity } from './oddity.ts';
import { parsePage } from './parse-page.ts';
import { looksLikeHtml, readHtml } from './read-html.ts';
import { readText } from './read-text.ts';

/** All that one saved file gives: the page, and what an operator and an editor must know of it. */
export interface ReadLegacyPage {
  page: LegacyPage;
  encoding: PageEncoding;
  format: 'TEXT' | 'HTML';
  /** The file's text in NFC, for the import record. */
  rawText: string;
  normalisations: Normalisation[];
  oddities: Oddity[];
}

// Body, lists and margins of a page have hundreds.
const mostLines = 50_000;

/** What no page holds would keep the rules for odd spellings at work for many seconds. */
function checkSize({ lines }: PageLines): void {
  const tooLong = lines.some((line) => line.length > richTextLimits.characters);
  if (!tooLong && lines.length <= mostLines) return;
  throw new LegacyPageFault('TOO_LONG', 'the page has more lines, or longer ones, than a page can');
}

/**
 * Reads a saved page of the old portal, text or HTML, from its bytes.
 * @throws LegacyPageFault with one English line when the file is no complete saved page.
 */
export function readLegacyPage(bytes: Uint8Array, fileName: string): ReadLegacyPage {
  const decoded = decodePage(bytes);
  const format = looksLikeHtml(decoded.text) ? 'HTML' : 'TEXT';
  try {
    const source = (format === 'HTML' ? readHtml : readText)(decoded.text, fileName);
    checkSize(source);
    const { page, bodyChanges } = parsePage(source);
    return {
      page,
      encoding: decoded.encoding,
      format,
      rawText: decoded.text,
      normalisations: listNormalisations(decoded, source.lines, page, bodyChanges),
      oddities: findOddities(page, source.lines),
    };
  } catch (fault) {
    // The only domain error on this way is a body over the limits of rich text.
    if (fault instanceof DomainError)
      throw new LegacyPageFault('TOO_LONG', 'the article is longer than this portal can hold');
    throw fault;
  }
}

type SavedPage = { page: ReadLegacyPage } | { fault: LegacyPageFault['kind']; message: string };

/** A saved page, or why it is none; a task for a process of its own. */
export function read({ bytes, name }: { bytes: Uint8Array; name: string }): SavedPage {
  try {
    return { page: readLegacyPage(bytes, name) };
  } catch (error) {
    if (!(error instanceof LegacyPageFault)) throw error;
    return { fault: error.kind, message: error.message };
  }
}
