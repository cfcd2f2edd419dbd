import { dayOfText } from '@hoi/domain/calendar-day';
import { foundingDay } from '@hoi/domain/founding-day';
import { formatDate, localDay } from '@hoi/localization/date';
import { unitLifeWords } from '@hoi/localization/words/organisation/units';

/** The day in Vietnam. */
export function today(): string {
  return localDay(new Date());
}

/** Whether a text is a day that the Union can have had. */
export function isDay(text: string | null): text is string {
  return text !== null && dayOfText(text) !== null && text >= foundingDay && text < '2200';
}

/** The day before: the last on which something that ends on `day` still was. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** “từ 01/01/2017 đến hết 30/06/2025”; `to` is the first day on which it is over. */
export function lifeText(from: string | null, to: string | null): string {
  const begun = from && from > foundingDay ? unitLifeWords.from(formatDate(from)) : '';
  const ended = to ? unitLifeWords.until(formatDate(dayBefore(to))) : '';
  if (begun && ended) return `${begun} ${ended}`;
  return begun || ended || unitLifeWords.unknown;
}
