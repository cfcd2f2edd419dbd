import type { IndicatorCounts } from '@hoi/domain/indicator';
import type { FoundPeriod } from '@hoi/domain/period-forms';
import { type Quantity, writtenQualifier } from '@hoi/domain/quantity';
import type { FigureMeasure, StoredFigure } from '@hoi/domain/written-figure';
import { formatPeriod } from './period-text.ts';
import { formatQuantity } from './quantity-text.ts';

const asNumber = (stored: bigint, decimals: number) => Number(stored) / 10 ** decimals;

/** A stored number as what it stands for: 8645 with two decimals is 86.45. */
export function numberOf(stored: bigint, { decimals }: Pick<FigureMeasure, 'decimals'>): number {
  return asNumber(stored, decimals);
}

function quantityOf(
  { value, denominator, qualifier }: StoredFigure,
  { counts, unit, decimals }: FigureMeasure,
): Quantity {
  const written = { qualifier, asWritten: '' };
  const number = asNumber(value, decimals);
  if (counts === 'VND') {
    const [, per = null] = unit.split('/');
    return { kind: 'MONEY', value, unit: 'VND', per, ...written };
  }
  if (counts === 'PERCENT') return { kind: 'PERCENT', value: number, unit: '%', ...written };
  if (denominator === null) return { kind: 'COUNT', value: number, unit: null, ...written };
  const whole = asNumber(denominator, decimals);
  return { kind: 'SHARE', value: number, denominator: whole, unit: null, ...written };
}

interface WrittenFigure extends StoredFigure {
  /** As it was published, where it was. */
  asWritten?: string;
}

/**
 * A figure as the office writes it: 305.403 · hơn 1,8 tỷ đồng · 494/1.729 · 86%. Of what, its name says. How firmly it is
 * meant stays in the words in which it was published: "không quá 300" is not "gần 300".
 */
export function figureText(figure: WrittenFigure, measure: FigureMeasure): string {
  const word = writtenQualifier(figure.asWritten ?? '');
  if (word === null) return formatQuantity(quantityOf(figure, measure));
  return `${word} ${formatQuantity(quantityOf({ ...figure, qualifier: 'EXACT' }, measure))}`;
}

const unitless: readonly IndicatorCounts[] = ['VND', 'PERCENT'];

/** The same with what is counted: 305.403 người · gần 300 mô hình; money and per cent say it themselves. */
export function figureWithUnit(figure: WrittenFigure, measure: FigureMeasure): string {
  const text = figureText(figure, measure);
  return unitless.includes(measure.counts) ? text : `${text} ${measure.unit}`;
}

/** A period that another is compared with: năm 2017 for the end of 2017, else its own name. */
export function comparedPeriod(period: FoundPeriod): string {
  if (period.kind !== 'AS_OF') return formatPeriod(period);
  const [year, month, day] = period.to.split('-').map(Number);
  return month === 12 && day === 31 ? `năm ${year}` : `ngày ${day}/${month}/${year}`;
}

/** What is written below the bars of a chart: the years where these tell them apart, else the periods in brief. */
export function briefPeriods(labels: readonly string[]): string[] {
  const years = labels.map((label) => /\d{4}$/.exec(label)?.[0] ?? label);
  if (new Set(years).size === years.length) return years;
  return labels.map((label) =>
    label.replace(/^(?:đến )?(?:tháng|ngày) /, '').replace(' năm ', '/'),
  );
}

/** How far a figure went up or down: `by` in its own scale, of shares in hundredths of a point. */
interface Difference {
  by: bigint;
  ofShares: boolean;
}

/** tăng 13.174 · giảm 1,2 tỷ đồng · tăng 1,9 điểm phần trăm · không đổi */
export function differenceText({ by, ofShares }: Difference, measure: FigureMeasure): string {
  if (by === 0n) return 'không đổi';
  const size = { value: by < 0n ? -by : by, denominator: null, qualifier: 'EXACT' } as const;
  const inPoints = ofShares || measure.counts === 'PERCENT';
  const points = { counts: 'THINGS', unit: '', decimals: ofShares ? 2 : measure.decimals } as const;
  const text = inPoints ? `${figureText(size, points)} điểm phần trăm` : figureText(size, measure);
  return `${by < 0n ? 'giảm' : 'tăng'} ${text}`;
}

/** How a figure differs from the one before it: tăng 13.174 so với năm 2017 */
export function changeText(
  difference: Difference,
  measure: FigureMeasure,
  before: FoundPeriod,
): string {
  return `${differenceText(difference, measure)} so với ${comparedPeriod(before)}`;
}

interface Told {
  name: string;
  period: FoundPeriod;
  figure: WrittenFigure;
  measure: FigureMeasure;
  /** What it is compared with; left out where nothing can be compared. */
  compared?: { with: FoundPeriod; difference: Difference } | null;
}

/** Tổng số hội viên đến cuối năm 2018: 305.403 (tăng 13.174 so với năm 2017) */
export function figureSentence({ name, period, figure, measure, compared }: Told): string {
  const sentence = `${name} ${formatPeriod(period)}: ${figureText(figure, measure)}`;
  if (!compared) return sentence;
  return `${sentence} (${changeText(compared.difference, measure, compared.with)})`;
}
