import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

// A parsed document takes some hundred times the memory of its text: this much text is 60 MB.
const mostText = 256 * 1024;
const longestDocument = 16 * 1024;

/** Valid documents of strangers, by their text; refused ones are read anew each time. */
export function documentCache() {
  return new LRUCache<string, DocumentNode>({
    maxSize: mostText,
    maxEntrySize: longestDocument,
    sizeCalculation: (_document, text) => Math.max(1, text.length),
  });
}
