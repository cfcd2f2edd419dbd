import { momentOfText } from '@hoi/domain/moment';
import { formatTime, localDay } from './date.ts';
import type { DateInput } from './vietnam-time.ts';

/** A moment as a date-and-time box holds it, YYYY-MM-DDTHH:MM on the clock of Viet Nam. */
export function clockTextOf(input: DateInput): string {
  return `${localDay(input)}T${formatTime(input)}`;
}

/** The moment of a text as `clockTextOf` gives it, wherever the reader is; null for other text. */
export function momentOfClockText(text: string): Date | null {
  // One offset the year round, see vietnam-time.ts.
  return momentOfText(`${text}:00+07:00`);
}
