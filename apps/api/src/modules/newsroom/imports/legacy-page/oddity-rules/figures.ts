import type { Oddity, OddityRule } from '../oddity.ts';
import { writeDay } from '../page-dates.ts';
import type { Passage } from '../passages.ts';

const grouped = /(?<![\d.,/])\d{1,3}(?:\.\d{3})+(?![\d/])/u;
const ungrouped = /(?<![\d.,/-])(\d{4,})(?![\d.,]*\d|\/\d|-)(\s*\p{L}+)?/gu;
// What follows a number of things and never a year.
const counted =
  /^(đồng|người|hộ|chị|suất|phần|lượt|lớp|căn|triệu|tỷ|hội|học|hộp|cuốn|con|cây|kg|km|ha)$/u;

function asGrouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

function ungroupedIn({ text, where }: Passage): Oddity[] {
  return [...text.matchAll(ungrouped)].flatMap(([found, digits = '', next = '']) => {
    const isYear = /^(1[89]|20)\d{2}$/.test(digits);
    if ((isYear && !counted.test(next.trim())) || digits.startsWith('0') || digits.length >= 8)
      return [];
    return {
      rule: 'number-without-grouping',
      where,
      found: found.trim(),
      suggestion: found.trim().replace(digits, asGrouped(digits)),
      explanation: 'Số không có dấu chấm phân nhóm trong khi các số khác trên trang có.',
    };
  });
}

/** A number of four digits or more without dots, where others on the page have them. */
export const numberWithoutGrouping: OddityRule = ({ passages }) => {
  const texts = passages.filter(({ kind }) => ['TITLE', 'BODY', 'LISTED'].includes(kind));
  return texts.some(({ text }) => grouped.test(text)) ? texts.flatMap(ungroupedIn) : [];
};

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The counter's week holds a day more than Monday-first weeks can: it began on Sunday. */
export const sundayFirstWeek: OddityRule = ({ page: { counter } }) => {
  if (counter?.capturedOn === undefined) return null;
  const { capturedOn, today, yesterday, thisWeek } = counter;
  // Only on Monday and Tuesday are all days of a Monday-first week shown by themselves.
  const mondayFirst = { 1: today, 2: today + yesterday }[weekdayOf(capturedOn)];
  if (mondayFirst === undefined || thisWeek <= mondayFirst) return null;
  return {
    rule: 'sunday-first-week',
    where: 'Thống kê truy cập',
    found: `Tuần này: ${thisWeek} vào ngày ${writeDay(capturedOn)}`,
    suggestion: `Tính tuần từ thứ Hai: ${mondayFirst}`,
    explanation: `Từ thứ Hai đến ngày lưu trang chỉ có ${mondayFirst} lượt; ${thisWeek - mondayFirst} lượt còn lại là của Chủ nhật, nên trang cũ tính tuần từ Chủ nhật.`,
  };
};
