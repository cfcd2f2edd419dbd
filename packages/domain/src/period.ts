import { cleanText } from './clean-text.ts';
import { type FoundPeriod, periodForms } from './period-forms.ts';

/** A period and the words it was read from. */
export interface Period extends FoundPeriod {
  asWritten: string;
}

const before = '(?<![\\p{L}\\p{N}/.,-])';
const after = '(?![\\p{L}\\p{N}/-]|[.,]\\d)';

const whole = periodForms.map(({ pattern, read }) => ({
  regex: new RegExp(`^(?:${pattern})$`, 'iu'),
  read,
}));
const within = periodForms
  .filter((form) => !form.alone)
  .map(({ pattern, read }) => ({
    regex: new RegExp(`${before}(?:${pattern})${after}`, 'giu'),
    read,
  }));

function withoutBrackets(text: string): string {
  const trimmed = cleanText(text).trim();
  const inner = /^\(([^()]*)\)$/.exec(trimmed)?.[1];
  return inner === undefined ? trimmed : inner.trim();
}

/**
 * The period a whole text names, such as 6 tháng đầu năm 2020 or (2016-2021); null for other text
 * and for days that do not exist. A month is the calendar's; the Union's month is written as a range.
 */
export function parsePeriod(text: string): Period | null {
  const name = withoutBrackets(text);
  for (const { regex, read } of whole) {
    const match = regex.exec(name);
    const found = match && read(match.groups ?? {});
    if (found) return { ...found, asWritten: text };
  }
  return null;
}

/** Every period named inside running text, in order; of two that overlap, the longer. */
export function findPeriods(text: string): Period[] {
  const clean = cleanText(text);
  const hits = within.flatMap(({ regex, read }) =>
    [...clean.matchAll(regex)].flatMap((match) => {
      const found = read(match.groups ?? {});
      return found ? [{ ...found, start: match.index, asWritten: match[0] }] : [];
    }),
  );
  hits.sort((a, b) => a.start - b.start || b.asWritten.length - a.asWritten.length);
  const periods: Period[] = [];
  let end = 0;
  for (const { start, ...period } of hits) {
    if (start < end) continue;
    periods.push(period);
    end = start + period.asWritten.length;
  }
  return periods;
}
