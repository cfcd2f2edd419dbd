import { cleanLine } from './clean-text.ts';
import { type Decimal, numberTimes, parseDecimal, wholeTimes } from './figure.ts';

/** How firmly a figure is meant: hơn/trên, gần/dưới, khoảng. */
export type Qualifier = 'EXACT' | 'AT_LEAST' | 'AT_MOST' | 'ABOUT';

interface Written {
  qualifier: Qualifier;
  /** The text exactly as it came */
  asWritten: string;
}

/** Whole đồng; `per` names the head count it is for (5000 đồng/người). */
interface Money extends Written {
  kind: 'MONEY';
  value: bigint;
  unit: 'VND';
  per: string | null;
}

/** A count or measure of the unit that follows it (170 thành viên), null when none does. */
interface Count extends Written {
  kind: 'COUNT';
  value: number;
  unit: string | null;
}

/** A share in per cent: 86 for 86%. */
interface Percent extends Written {
  kind: 'PERCENT';
  value: number;
  unit: '%';
}

/** `value` out of `denominator`: 494/1.729. */
interface Share extends Written {
  kind: 'SHARE';
  value: number;
  denominator: number;
  unit: string | null;
}

export type Quantity = Money | Count | Percent | Share;

const qualifierWords: readonly (readonly [Qualifier, RegExp])[] = [
  ['AT_LEAST', /^(?:hơn|trên|ít nhất|tối thiểu|không dưới|≥|>=?)\s*(?=\d)/iu],
  ['AT_MOST', /^(?:gần|dưới|chưa đến|chưa tới|không quá|nhiều nhất|tối đa|≤|<=?)\s*(?=\d)/iu],
  ['ABOUT', /^(?:khoảng|chừng|độ|ước|ước tính|xấp xỉ|~|≈)\s*(?=\d)/iu],
];

const scaleWords: Record<string, bigint> = {
  nghìn: 1_000n,
  ngàn: 1_000n,
  triệu: 1_000_000n,
  tr: 1_000_000n,
  tỷ: 1_000_000_000n,
  tỉ: 1_000_000_000n,
};

const scalePattern = /^(nghìn|ngàn|triệu|tr|tỷ|tỉ)(?![\p{L}\p{N}])\s*/iu;
const dongPattern = /^(?:đồng|vnđ|vnd|đ|₫)(?![\p{L}\p{N}])(?:\s*\/\s*(.+))?$/iu;
// Words of a unit, never another figure: hội viên, km², kg/người, huyện, thị, thành.
const unitPattern = /^\p{L}(?:[\p{L}\p{M}\s²³/.,'-]*[\p{L}²³])?$/u;

function takeQualifier(text: string): { qualifier: Qualifier; rest: string } {
  for (const [qualifier, pattern] of qualifierWords) {
    if (pattern.test(text)) return { qualifier, rest: text.replace(pattern, '') };
  }
  return { qualifier: 'EXACT', rest: text };
}

/** The word or sign with which a figure says how firmly it is meant, as it is written: trên, không quá, ≥; null without one. */
export function writtenQualifier(text: string): string | null {
  const clean = cleanLine(text);
  for (const [, pattern] of qualifierWords) {
    const [found] = pattern.exec(clean) ?? [];
    if (found) return found.trim().toLowerCase();
  }
  return null;
}

function takeScale(text: string): { factor: bigint; rest: string } {
  let factor = 1n;
  let rest = text;
  // Twice at most, for nghìn tỷ.
  for (let i = 0; i < 2; i += 1) {
    const word = scalePattern.exec(rest);
    if (!word) break;
    factor *= scaleWords[word[1]?.toLowerCase() ?? ''] ?? 1n;
    rest = rest.slice(word[0].length);
  }
  return { factor, rest };
}

function readUnit(text: string): { unit: string | null } | null {
  if (text === '') return { unit: null };
  return unitPattern.test(text) ? { unit: text } : null;
}

function readShare(written: Written, top: string, bottom: string, tail: string): Share | null {
  const [numerator, denominator] = [parseDecimal(top), parseDecimal(bottom)];
  const value = numerator && numberTimes(numerator, 1n);
  const of = denominator && numberTimes(denominator, 1n);
  const unit = readUnit(tail);
  // 8/3 and 20/10 are days, 7/2020 is a month; a part is never larger than its whole.
  const month = /^\d{1,2}$/.test(top) && /^(?:19|20)\d{2}$/.test(bottom);
  if (value === null || !of || value > of || month || !unit) return null;
  return { kind: 'SHARE', value, denominator: of, ...unit, ...written };
}

function readScaled(written: Written, decimal: Decimal, tail: string): Quantity | null {
  const { factor, rest } = takeScale(tail);
  const money = dongPattern.exec(rest);
  if (money) {
    const value = wholeTimes(decimal, factor);
    const per = money[1]?.trim() ?? null;
    return value === null ? null : { kind: 'MONEY', value, unit: 'VND', per, ...written };
  }
  const value = numberTimes(decimal, factor);
  const unit = readUnit(rest);
  return value === null || !unit ? null : { kind: 'COUNT', value, ...unit, ...written };
}

/**
 * One figure as reports write it: hơn 36 ngàn · 1.753 tỷ đồng · 86% · 494/1.729 · 5000 đồng/người.
 * Null for other text, for dates (8/3, 7/2020), ranges (2017-2022) and figures with a foreign point.
 * What may be a day as well as a share (3/5) is read as a share: only the caller knows the context.
 */
export function parseQuantity(text: string): Quantity | null {
  const clean = cleanLine(text);
  const { qualifier, rest } = takeQualifier(clean);
  const written = { qualifier, asWritten: text };
  const match = /^(\d[\d.,]*)(?:\s?\/\s?(\d[\d.,]*))?\s*(.*)$/u.exec(rest);
  if (!match) return null;
  const [, figure = '', bottom, tail = ''] = match;
  if (bottom !== undefined) return readShare(written, figure, bottom, tail);
  const decimal = parseDecimal(figure);
  if (!decimal) return null;
  if (tail === '%') {
    const value = numberTimes(decimal, 1n);
    return value === null ? null : { kind: 'PERCENT', value, unit: '%', ...written };
  }
  return readScaled(written, decimal, tail);
}
