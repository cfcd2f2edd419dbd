import { LRUCache } from 'lru-cache';

// Documents of our own clients number in the tens; the rest is room for partners.
const mostDocuments = 500;
// Hundreds of two megabytes would fill the memory: longer ones are read each time anew.
const longestDocument = 32 * 1024;

/** What was made of documents of a common length, by their text; others are never kept. */
export function documentCache<Made extends object>() {
  return new LRUCache<string, Made>({
    max: mostDocuments,
    maxSize: mostDocuments * longestDocument,
    maxEntrySize: longestDocument,
    sizeCalculation: (_made, text) => Math.max(1, text.length),
  });
}
