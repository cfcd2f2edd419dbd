import { dayOfText } from './calendar-day.ts';

const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const written = new RegExp(
  `^(\\d{4}-\\d{2}-\\d{2})T${clock}:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-]${clock})$`,
  'i',
);

/**
 * The moment of a text by RFC 3339, to the millisecond: with seconds, with an offset, on a day that exists,
 * in the years 1–9999 of UTC. Everything else is null, where `new Date` would guess.
 */
export function momentOfText(text: string): Date | null {
  const day = written.exec(text)?.[1];
  if (day === undefined || dayOfText(day) === null) return null;
  const moment = new Date(text.toUpperCase());
  return dayOfText(moment.toISOString().slice(0, 10)) === null ? null : moment;
}
