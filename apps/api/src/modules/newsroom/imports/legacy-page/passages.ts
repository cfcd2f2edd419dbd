import type { LegacyPage } from './legacy-page.ts';

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
    ...single('TITLE', 'Tiêu đề', page.title),
    ...single('BYLINE', 'Dòng đăng tin', page.byline.asWritten),
    ...numbered('BODY', 'Nội dung, đoạn', page.bodyLines),
    ...single('SOURCE', 'Nguồn tin', page.source?.asWritten),
    ...numbered('LISTED', 'Tin mới hơn, dòng', titles(page.newer)),
    ...numbered('LISTED', 'Tin cũ hơn, dòng', titles(page.older)),
    ...numbered(
      'CAPTION',
      'Chú thích ảnh',
      page.captions.map((caption) => caption.asWritten),
    ),
    ...single('POLL', 'Câu hỏi thăm dò', page.pollQuestion),
    ...numbered('WEATHER', 'Dự báo thời tiết, dòng', page.weather?.lines ?? []),
  ];
}

/** Does the text shout, so that capitals say nothing about its words? */
export function isAllCaps(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
}
