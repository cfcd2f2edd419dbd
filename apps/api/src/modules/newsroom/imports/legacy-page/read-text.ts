import { importPlainText } from '@hoi/richtext/import-plain-text';
import { languageIn, legacyIdIn } from './legacy-address.ts';
import type { PageLines } from './legacy-page.ts';

/** A page saved as text: its lines are the page's lines. */
export function readText(text: string, fileName: string): PageLines {
  const lines = text.split(/\r\n|\r|\n/);
  return {
    lines,
    body: (start, end) => importPlainText(lines.slice(start, end).join('\n')),
    leftOut: [],
    idsByTitle: new Map(),
    links: [],
    legacyId: legacyIdIn(fileName) ?? legacyIdIn(text),
    language: languageIn(fileName),
  };
}
