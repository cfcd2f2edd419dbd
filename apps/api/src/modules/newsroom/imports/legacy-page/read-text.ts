import { findGarbling } from '@hoi/localization/garbled-text';
import { importPlainText } from '@hoi/richtext/import-plain-text';
import { garbledText } from './converted-text.ts';
import { languageIn, legacyIdIn } from './legacy-address.ts';
import type { PageLines } from './legacy-page.ts';

/** A page saved as text: its lines are the page's lines. */
export function readText(text: string, fileName: string): PageLines {
  const asSaved = text.split(/\r\n|\r|\n/);
  const garbling = findGarbling(asSaved);
  const lines = asSaved.map((line) => (garbling?.isGarbled(line) ? garbling.convert(line) : line));
  return {
    lines,
    garbled: garbling && garbledText(garbling, asSaved),
    body: (start, end) => importPlainText(lines.slice(start, end).join('\n')),
    leftOut: [],
    idsByTitle: new Map(),
    links: [],
    legacyId: legacyIdIn(fileName) ?? legacyIdIn(text),
    language: languageIn(fileName),
  };
}
