import type { Oddity, OddityRule } from '../oddity.ts';
import { readCompactDay, writeDay } from '../page-dates.ts';
import { places } from '../places.ts';
import { patternRule } from './pattern-rule.ts';

/** A date whose slashes were lost: (ngày 05092015). */
export const dateWithoutSeparators = patternRule({
  rule: 'date-without-separators',
  pattern: /(?<!\d)(\d{8})(?!\d)/gu,
  unless: ([, digits = '']) => readCompactDay(digits) === null,
  suggest: ([, digits = '']) => writeDay(readCompactDay(digits) ?? ''),
  explanation: 'Ngày viết liền không có dấu phân cách, có thể do tên tệp không nhận dấu “/”.',
});

// Happenings that last some days at most.
const events =
  /đại hội|hội nghị|hội thi|hội thảo|hội trại|liên hoan|diễn đàn|lễ \p{L}+|tọa đàm|toạ đàm|(?<!trao )giải \p{L}+/giu;
const longestEventDays = 7;

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

/** Captions of one event that put it on days too far apart. */
export const contradictoryDates: OddityRule = ({ page }) => {
  const dated = page.captions.flatMap(({ text, takenOn }, index) =>
    takenOn === undefined
      ? []
      : { takenOn, index, events: new Set((text.toLowerCase().match(events) ?? []).map(String)) },
  );
  return dated.flatMap((caption, at): Oddity | [] => {
    const other = dated
      .slice(0, at)
      .find(
        (earlier) =>
          [...caption.events].some((event) => earlier.events.has(event)) &&
          daysBetween(earlier.takenOn, caption.takenOn) > longestEventDays,
      );
    if (!other) return [];
    const [first, second] = [writeDay(other.takenOn), writeDay(caption.takenOn)];
    return {
      rule: 'contradictory-dates',
      where: `${places.caption} ${other.index + 1} và ${caption.index + 1}`,
      found: `${first} và ${second}`,
      suggestion: `Kiểm tra lại: ${first} hay ${second}`,
      explanation: 'Hai chú thích của cùng một sự kiện ghi hai ngày cách xa nhau.',
    };
  });
};

/** The page knows the day of publishing and not the hour. */
export const dateOnlyTimestamp: OddityRule = ({ page }) =>
  /\d{1,2}:\d{2}/.test(page.byline.asWritten)
    ? null
    : {
        rule: 'date-only-timestamp',
        where: places.byline,
        found: writeDay(page.byline.publishedOn),
        suggestion: '',
        explanation:
          'Trang cũ chỉ ghi ngày đăng, không có giờ; thứ tự các tin trong cùng một ngày không chắc chắn.',
      };
