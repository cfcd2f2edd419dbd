/** How a period was named; AS_OF is a stock's date and has no beginning. */
export const periodKinds = [
  'DAY',
  'RANGE',
  'MONTH',
  'QUARTER',
  'HALF_YEAR',
  'NINE_MONTHS',
  'YEAR',
  'YEARS',
  'TERM',
  'AS_OF',
] as const;
export type PeriodKind = (typeof periodKinds)[number];
