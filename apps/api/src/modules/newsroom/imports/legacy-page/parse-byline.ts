import { type LegacyPage, LegacyPageFault } from './legacy-page.ts';
import { readDay } from './page-dates.ts';

const pattern =
  /^Người đăng\s*:\s*(.*?)[\s.]*Ngày đăng\s*:\s*([\d/.-]+?)[\s.]*Lượt xem\s*:\s*([\d.]+?)\s*lượt[\s.]*$/iu;

// Far beyond any real byline, and short enough for the pattern above.
const maxLength = 500;

/** “Người đăng: … .Ngày đăng: dd/MM/yyyy .Lượt xem: n lượt.” @throws LegacyPageFault */
export function parseByline(line: string): LegacyPage['byline'] {
  const asWritten = line.trim().slice(0, maxLength);
  const [, postedBy = '', day = '', views = ''] =
    pattern.exec(asWritten.replace(/\s+/gu, ' ')) ?? [];
  const publishedOn = readDay(day);
  if (postedBy === '' || publishedOn === null)
    throw new LegacyPageFault(
      'INCOMPLETE',
      `not a complete saved page: the byline is not “Người đăng: … Ngày đăng: dd/MM/yyyy … Lượt xem: n lượt” but “${asWritten.slice(0, 80)}”`,
    );
  return { asWritten, postedBy, publishedOn, viewCount: Number(views.replaceAll('.', '')) };
}
