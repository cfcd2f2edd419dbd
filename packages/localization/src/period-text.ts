import type { FoundPeriod } from '@hoi/domain/period-forms';
import { formatRoman } from '@hoi/domain/roman';

interface Day {
  year: number;
  month: number;
  day: number;
}

function split(text: string): Day {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}

const short = ({ day, month, year }: Day) => `${day}/${month}/${year}`;

function asOfText(to: Day): string {
  return to.day === 31 && to.month === 12 ? `đến cuối năm ${to.year}` : `đến ngày ${short(to)}`;
}

function rangeText(from: Day, to: Day): string {
  const first = from.year === to.year ? `${from.day}/${from.month}` : short(from);
  return `từ ngày ${first} đến ngày ${short(to)}`;
}

/**
 * The name of a period as it stands inside a sentence: quý I năm 2019, 6 tháng đầu năm 2020, tháng
 * 7/2020, giai đoạn 2017–2022, từ ngày 25/6 đến ngày 25/7/2020, đến cuối năm 2018.
 */
export function formatPeriod(period: FoundPeriod): string {
  const to = split(period.to);
  const from = split(period.from ?? period.to);
  switch (period.kind) {
    case 'AS_OF':
      return asOfText(to);
    case 'DAY':
      return `ngày ${short(to)}`;
    case 'RANGE':
      return rangeText(from, to);
    case 'MONTH':
      return `tháng ${to.month}/${to.year}`;
    case 'QUARTER':
      return `quý ${formatRoman(Math.ceil(to.month / 3))} năm ${to.year}`;
    case 'HALF_YEAR':
      return `6 tháng ${to.month <= 6 ? 'đầu' : 'cuối'} năm ${to.year}`;
    case 'NINE_MONTHS':
      return `9 tháng đầu năm ${to.year}`;
    case 'YEAR':
      return `năm ${to.year}`;
    case 'YEARS':
      return `giai đoạn ${from.year}–${to.year}`;
    case 'TERM': {
      const term = period.term ? `khóa ${formatRoman(period.term)}, ` : '';
      return `${term}nhiệm kỳ ${from.year}–${to.year}`;
    }
  }
}
