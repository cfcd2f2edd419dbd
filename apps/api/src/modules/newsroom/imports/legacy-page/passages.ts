import type { LegacyPage } from './legacy-page.ts';
import { places } from './places.ts';

export type PassageKind =
  | 'TITLE'
  | 'BYLINE'
  | 'BODY'
  | 'SOURCE'
  | 'LISTED'
  | 'CAPTION'
  | 'POLL'
  | 'WEATHER';

/** A text of the page as written, with the name of its place for an editor. */
export interface Passage {
  kind: PassageKind;
  where: string;
  text: string;
}

// Far beyond any real paragraph; the rules' patterns need not be quick on more.
const maxLength = 10_000;

function numbered(kind: PassageKind, name: string, texts: readonly string[]): Passage[] {
  return texts.map((text, index) => ({
    kind,
    where: `${name} ${index + 1}`,
    text: text.slice(0, maxLength),
  }));
}

/** The texts of a page in reading order; list rows without their dates, which the template wrote. */
export function passagesOf(page: LegacyPage): Passage[] {
  const titles = (rows: LegacyPage['newer']) => rows.map((row) => row.title);
  const single = (kind: PassageKind, where: string, text: string | undefined): Passage[] =>
    text === undefined ? [] : [{ kind, where, text }];
  return [
    ...single('TITLE', places.title, page.title),
    ...single('BYLINE', places.byline, page.byline.asWritten),
    ...numbered('BODY', places.paragraph, page.bodyLines),
    ...single('SOURCE', places.source, page.source?.asWritten),
    ...numbered('LISTED', `${places.newer}, dòng`, titles(page.newer)),
    ...numbered('LISTED', `${places.older}, dòng`, titles(page.older)),
    ...numbered(
      'CAPTION',
      places.caption,
      page.captions.map((caption) => caption.asWritten),
    ),
    ...single('POLL', places.poll, page.pollQuestion),
    ...numbered('WEATHER', `${places.weather}, dòng`, page.weather?.lines ?? []),
  ];
}

/** Does the text shout, so that capitals say nothing about its words? */
export function isAllCaps(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
}
