import { createHash } from 'node:crypto';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { spellingOf } from '@hoi/localization/fold';

/**
 * The form in which two spellings of one title are equal, closing full stops aside. Accents count: without
 * them other words would be the same.
 */
export function titleKey(title: string): string {
  return spellingOf(title).replace(/[\s.]+$/u, '');
}

/** What names an article of the old portal where its number is not known. */
export function articleKey(title: string, day: CalendarDay): string {
  return `${day} ${titleKey(title)}`;
}

/** One short key for a set of texts, whatever their order; empty for none. */
export function setKey(texts: readonly string[]): string {
  if (texts.length === 0) return '';
  const set = [...new Set(texts.map(titleKey))].sort();
  return createHash('sha256').update(set.join('\n')).digest('hex');
}
