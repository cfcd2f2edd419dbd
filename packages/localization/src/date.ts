import { type CalendarDay, isDayOfCalendar } from '@hoi/domain/calendar-day';
import { type DateInput, startOfLocalDay, vietnamTime } from './vietnam-time.ts';

const weekdays = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** 28/03/2019 */
export function formatDate(input: DateInput): string {
  const { year, month, day } = vietnamTime(input);
  return `${pad(day)}/${pad(month)}/${pad(year, 4)}`;
}

/** The calendar day in Viet Nam at a moment, YYYY-MM-DD. */
export function localDay(input: DateInput): CalendarDay {
  const { year, month, day } = vietnamTime(input);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** 10:05, on the 24-hour clock */
export function formatTime(input: DateInput): string {
  const { hour, minute } = vietnamTime(input);
  return `${pad(hour)}:${pad(minute)}`;
}

/** 28/03/2019 10:05 */
export function formatDateTime(input: DateInput): string {
  return `${formatDate(input)} ${formatTime(input)}`;
}

/**
 * 28/03/2019 10:05, or the day alone for the instant with which it begins: a day whose hour nobody
 * wrote down is stored as that.
 */
export function formatDateAndHour(input: DateInput): string {
  const { epochMs } = vietnamTime(input);
  const isWholeDay = epochMs === startOfLocalDay(localDay(input)).getTime();
  return isWholeDay ? formatDate(input) : formatDateTime(input);
}

/** ngày 28 tháng 3 năm 2019, the form of official papers: zero before day < 10 and month < 3 (Decree 30/2020). */
export function formatLongDate(input: DateInput): string {
  const { year, month, day } = vietnamTime(input);
  const monthText = month < 3 ? pad(month) : String(month);
  return `ngày ${pad(day)} tháng ${monthText} năm ${year}`;
}

/** Thứ năm; only the first word has a capital, as on the former site. */
export function formatWeekday(input: DateInput): string {
  return weekdays[vietnamTime(input).weekday] ?? '';
}

/** Thứ ba, 11/08/2020 */
export function formatWeekdayDate(input: DateInput): string {
  return `${formatWeekday(input)}, ${formatDate(input)}`;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

function dayNumber(input: DateInput): number {
  return Date.parse(localDay(input)) / dayMs;
}

/**
 * How long ago or until: vừa xong, 5 phút trước, 3 giờ trước, hôm qua, 4 ngày trước, ngày mai,
 * 2 ngày nữa; beyond six days the date itself. Days are calendar days in Viet Nam.
 */
export function formatRelative(input: DateInput, now: DateInput): string {
  const moment = vietnamTime(input).epochMs;
  const distance = Math.abs(vietnamTime(now).epochMs - moment);
  const days = dayNumber(now) - dayNumber(input);
  const direction = moment <= vietnamTime(now).epochMs ? 'trước' : 'nữa';
  if (distance < minuteMs) return 'vừa xong';
  if (distance < hourMs) return `${Math.floor(distance / minuteMs)} phút ${direction}`;
  if (days === 0 || distance < dayMs / 2)
    return `${Math.floor(distance / hourMs)} giờ ${direction}`;
  if (days === 1) return 'hôm qua';
  if (days === -1) return 'ngày mai';
  return Math.abs(days) < 7 ? `${Math.abs(days)} ngày ${direction}` : formatDate(input);
}

export interface CalendarDate {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
}

/** Reads 28/03/2019 or 8/3/2019 and nothing else; null for other text and for days that do not exist. */
export function parseVietnameseDate(text: string): CalendarDate | null {
  const match = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(text);
  if (!match) return null;
  const [day, month, year] = match.slice(1).map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  return isDayOfCalendar(year, month, day) ? { year, month, day } : null;
}
