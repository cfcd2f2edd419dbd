import { isDayOfCalendar } from './calendar-day.ts';
import { cleanLine } from './clean-text.ts';
import type { IndicatorCounts } from './indicator.ts';
import { parsePeriod } from './period.ts';
import { parseQuantity, type Qualifier, type Quantity } from './quantity.ts';

/** A figure as it is stored: whole numbers, scaled by the decimals of its indicator. */
export interface StoredFigure {
  value: bigint;
  /** What `value` is a part of; null unless it was written as a ratio. */
  denominator: bigint | null;
  qualifier: Qualifier;
}

/** What of an indicator decides how its figures are read. */
export interface FigureMeasure {
  counts: IndicatorCounts;
  /** What follows a figure: người, lớp, đồng/người, %. */
  unit: string;
  decimals: number;
}

export type FigureFault = {
  reason: 'unreadable' | 'mayBeDay' | 'twoMeanings' | 'decimals' | 'unit' | 'shape' | 'tooLarge';
};
type WrittenFigure = StoredFigure | FigureFault;

// What JSON and JavaScript carry without loss.
const largest = BigInt(Number.MAX_SAFE_INTEGER);

const sameWord = (a: string, b: string) =>
  cleanLine(a).toLowerCase() === cleanLine(b).toLowerCase();

/** Whether a ratio could as well be a day of the year: 3/5, but neither 18/18 nor 494/1.729. */
function mayBeDay({ kind, value, unit, asWritten }: Quantity): boolean {
  if (kind !== 'SHARE' || unit !== null) return false;
  const [, day, month] = /^(\d{1,2})\s?\/\s?(\d{1,2})$/.exec(cleanLine(asWritten)) ?? [];
  return value > 0 && isDayOfCalendar(2000, Number(month), Number(day));
}

function wrongUnit(quantity: Quantity, { counts, unit }: FigureMeasure): boolean {
  if (quantity.kind === 'MONEY') {
    return !sameWord(quantity.per ? `đồng/${quantity.per}` : 'đồng', unit);
  }
  const written = quantity.kind === 'PERCENT' ? null : quantity.unit;
  return counts !== 'VND' && written !== null && !sameWord(written, unit);
}

function wrongShape({ kind }: Quantity, { counts }: FigureMeasure): boolean {
  if (counts === 'VND') return kind !== 'MONEY';
  if (counts === 'PERCENT') return kind !== 'PERCENT';
  return kind !== 'COUNT' && kind !== 'SHARE';
}

/** 1,5 tỷ is money where only money is counted; a bare 5000 may be thousands or millions. */
function inDong(text: string, { counts }: FigureMeasure): string {
  return counts === 'VND' && /(?:nghìn|ngàn|triệu|tỷ|tỉ)$/iu.test(cleanLine(text))
    ? `${text} đồng`
    : text;
}

/** A number as a whole one of its smallest part; null when something is left. */
function scaled(value: number | bigint, decimals: number): bigint | null {
  if (typeof value === 'bigint') return value * 10n ** BigInt(decimals);
  const [whole = '', fraction = ''] = String(value).split('.');
  if (!/^\d+$/.test(whole) || fraction.length > decimals) return null;
  return BigInt(whole + fraction.padEnd(decimals, '0'));
}

/**
 * A figure as it was written, read as one of an indicator; or why it is asked back. What may mean two
 * things is never guessed: 3/5 may be a day, and 1.234 where decimals are known may be 1,234.
 */
export function readFigure(text: string, measure: FigureMeasure): WrittenFigure {
  const quantity = parseQuantity(inDong(text, measure));
  if (!quantity) {
    const isDay = /^\d{1,2}\s?\/\s?\d{1,2}$/.test(cleanLine(text)) || parsePeriod(text) !== null;
    return { reason: isDay ? 'mayBeDay' : 'unreadable' };
  }
  if (wrongShape(quantity, measure)) return { reason: 'shape' };
  if (mayBeDay(quantity)) return { reason: 'mayBeDay' };
  if (wrongUnit(quantity, measure)) return { reason: 'unit' };
  const { decimals } = measure;
  if (decimals > 0 && /(?<![\d.])\d{1,3}\.\d{3}(?![\d.,])/.test(text)) {
    return { reason: 'twoMeanings' };
  }
  const value = scaled(quantity.value, decimals);
  const denominator = quantity.kind === 'SHARE' ? scaled(quantity.denominator, decimals) : null;
  if (value === null || (quantity.kind === 'SHARE' && denominator === null)) {
    return { reason: 'decimals' };
  }
  if (value > largest || (denominator ?? 0n) > largest) return { reason: 'tooLarge' };
  return { value, denominator, qualifier: quantity.qualifier };
}

/** Whether a figure was understood. */
export function isUnderstood(read: WrittenFigure): read is StoredFigure {
  return !('reason' in read);
}
