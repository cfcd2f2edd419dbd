import type { CalendarDay } from '@hoi/domain/calendar-day';
import { momentOfText } from '@hoi/domain/moment';
import { clockTextOf, momentOfClockText } from './clock-text.ts';
import { formatDate, formatDateTime, parseVietnameseDate } from './date.ts';

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** The order in which a day is typed, as a hint in its box. */
export const dayHint = 'dd/mm/yyyy';

/** The same for a day with a time. */
export const momentHint = `${dayHint} giờ:phút`;

/** Day, month and year with slashes between, from the ways in which people write them. */
function withSlashes(text: string): string {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return `${iso[3]}/${iso[2]}/${iso[1]}`;
  const run = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (run) return `${run[1]}/${run[2]}/${run[3]}`;
  return text.replaceAll(/\s*[-./\s]\s*/g, '/');
}

/**
 * A day as a person types it: 8/3/2026, 08-03-2026, 8.3.2026, 08032026, or pasted as 2026-03-08. The
 * year has four digits: with two, 1/2/20 on its way to 2026 would be a day already.
 * @returns YYYY-MM-DD; null for other text and for days that do not exist
 */
export function dayOfTypedText(text: string): CalendarDay | null {
  const date = parseVietnameseDate(withSlashes(text.trim()));
  return date && `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;
}

const time = /(?<!\d)(\d{1,2})\s*(?::|h|giờ)\s*(\d{2})?(?!\d)/i;

/**
 * A moment as a person types it, on the clock of Viet Nam: 8/3/2026 14:30, 14h30 8/3/2026, 8/3/2026 7h,
 * or as a date-and-time box holds it.
 * @returns null for other text and for moments that do not exist
 */
export function momentOfTypedText(text: string): Date | null {
  const held = momentOfClockText(text.trim());
  if (held) return held;
  const found = time.exec(text);
  const day = found && dayOfTypedText(text.replace(found[0], ' '));
  if (!day) return null;
  return momentOfClockText(`${day}T${pad(Number(found[1]))}:${found[2] ?? '00'}`);
}

/** What a box shows for a day; text that is none stays as it was typed. */
export function typedTextOfDay(value: string): string {
  const day = dayOfTypedText(value);
  return day ? formatDate(day) : value;
}

/** What a box shows for a moment; text that is none stays as it was typed. */
export function typedTextOfMoment(value: string): string {
  const moment = momentOfText(value) ?? momentOfTypedText(value);
  return moment ? formatDateTime(clockMoment(moment)) : value;
}

const clockMoment = (moment: Date) => momentOfClockText(clockTextOf(moment)) ?? moment;
