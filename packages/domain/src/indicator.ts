/** What an indicator counts; it decides along what its figures may be added. */
export const indicatorCounts = [
  'PERSONS',
  'TURNS',
  'HOUSEHOLDS',
  'ORGANISATIONS',
  'THINGS',
  'VND',
  'PERCENT',
] as const;
export type IndicatorCounts = (typeof indicatorCounts)[number];

/** A stock is what is there on a day; a flow is what came about between two. */
export const indicatorKinds = ['STOCK', 'FLOW'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** Who may know of an indicator and its figures: everybody, or the staff. */
export const indicatorSensitivities = ['OPEN', 'STAFF'] as const;
export type IndicatorSensitivity = (typeof indicatorSensitivities)[number];

interface IndicatorNature {
  counts: IndicatorCounts;
  /** What follows a figure: người, lớp, đồng/người, %. */
  unit: string;
  kind: IndicatorKind;
  addsOverUnits: boolean;
  addsOverPeriods: boolean;
  decimals: number;
}

/** Why an indicator cannot be as it is described. */
export type NatureFault = {
  field: 'addsOverUnits' | 'addsOverPeriods' | 'decimals';
  reason: 'sharesNeverAdd' | 'personsOverPeriods' | 'stocksOverPeriods' | 'wholeOnly';
};

// A person who came in two months is one person: only whoever counted can say how many there were.
const countsWhoMayReturn: readonly IndicatorCounts[] = ['PERSONS', 'HOUSEHOLDS'];
const withDecimals: readonly IndicatorCounts[] = ['PERCENT', 'THINGS'];

/** What forbids that figures are added as described, and decimals of what is only counted whole. */
export function natureFaults(nature: IndicatorNature): NatureFault[] {
  const { counts, unit, kind, addsOverUnits, addsOverPeriods, decimals } = nature;
  // So much of each, đồng/người: of all together it is not the sum.
  const isShare = counts === 'PERCENT' || unit.includes('/');
  const faults: NatureFault[] = [];
  if (isShare && addsOverUnits) {
    faults.push({ field: 'addsOverUnits', reason: 'sharesNeverAdd' });
  }
  if (addsOverPeriods) {
    const reason =
      (isShare && 'sharesNeverAdd') ||
      (countsWhoMayReturn.includes(counts) && 'personsOverPeriods') ||
      (kind === 'STOCK' && 'stocksOverPeriods');
    if (reason) faults.push({ field: 'addsOverPeriods', reason });
  }
  if (decimals > 0 && !withDecimals.includes(counts)) {
    faults.push({ field: 'decimals', reason: 'wholeOnly' });
  }
  return faults;
}
