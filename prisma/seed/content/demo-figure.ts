import type { IndicatorCounts, IndicatorKind } from '../../generated/client/client.ts';

interface DemoFigure {
  period: string;
  /** As it stands in the article. */
  text: string;
  /** Left out: the article says it in these very words. */
  source?: string;
}

interface DemoIndicator {
  code: string;
  name: string;
  counts: IndicatorCounts;
  unit: string;
  definition: string;
  figures: readonly DemoFigure[];
}

export interface DemoTopic {
  topic: string;
  indicators: readonly (DemoIndicator & { kind: IndicatorKind })[];
}

/** The article of the former site from which the figures come. */
export const demoFigureSource =
  'Bài “Nâng cao chất lượng cán bộ Hội các cấp”, trang tin Hội LHPN tỉnh Quảng Nam, ngày 28/03/2019';

/** The code of the unit of which the article tells, and from when on the definitions hold here. */
export const demoFigureUnit = { code: '49', definedFrom: '2016-11-19' };

/** A figure of the end of the year of which the article tells. */
export const stocks = (text: string) => [{ period: 'đến cuối năm 2018', text }];
const flows = (text: string) => [{ period: 'năm 2018', text }];

/** What was there at the end of the year of which the article tells. */
export const stock = (indicator: Omit<DemoIndicator, 'figures'>, text: string) => {
  return { ...indicator, kind: 'STOCK' as const, figures: stocks(text) };
};
/** What came about in that year. */
export const flow = (indicator: Omit<DemoIndicator, 'figures'>, text: string) => {
  return { ...indicator, kind: 'FLOW' as const, figures: flows(text) };
};
