import { describe, expect, it } from 'vitest';
import { compareFigures, type DatedFigure } from './figure-change.ts';

const exact = (value: bigint, to: string, denominator: bigint | null = null): DatedFigure => {
  return { value, denominator, qualifier: 'EXACT', from: to, to };
};
const now = exact(305403n, '2018-12-31');
const then = exact(292229n, '2017-12-31');

describe('compareFigures', () => {
  it('takes one from the other', () => {
    const difference = { kind: 'DIFFERENCE', by: 13174n, ofShares: false };
    expect(compareFigures(now, then, [])).toEqual(difference);
    expect(compareFigures(then, now, [])).toMatchObject({ by: -13174n });
  });

  it('compares ratios by their shares, in hundredths of a point', () => {
    const shares = [exact(494n, '2018-12-31', 1729n), exact(480n, '2017-12-31', 1800n)] as const;
    expect(compareFigures(...shares, [])).toEqual({
      kind: 'DIFFERENCE',
      by: 2857n - 2667n,
      ofShares: true,
    });
  });

  it('refuses what a definition broke between the two, and only between them', () => {
    const breaks = ['2017-06-01', '2018-01-01', '2018-07-01', '2019-01-01'].map((validFrom) => ({
      validFrom,
    }));
    const broken = { kind: 'BREAKS', at: { validFrom: '2018-07-01' } };
    expect(compareFigures(now, then, breaks)).toEqual(broken);
    expect(compareFigures(now, then, [{ validFrom: '2017-12-31' }])).toMatchObject({ by: 13174n });
    expect(compareFigures(now, then, [{ validFrom: '2018-12-31' }])).toMatchObject({
      kind: 'BREAKS',
    });
  });

  it('refuses what a definition broke within the earlier period', () => {
    const year = { ...now, from: '2018-01-01' };
    const before = { ...then, from: '2017-01-01' };
    expect(compareFigures(year, before, [{ validFrom: '2017-07-01' }])).toMatchObject({
      kind: 'BREAKS',
    });
    expect(compareFigures(year, before, [{ validFrom: '2017-01-01' }])).toMatchObject({
      kind: 'DIFFERENCE',
    });
  });

  it('refuses bounds, guesses and what is of another kind', () => {
    const about: DatedFigure = { ...then, qualifier: 'AT_LEAST' };
    expect(compareFigures(now, about, [])).toEqual({ kind: 'NOT_EXACT' });
    expect(compareFigures({ ...now, denominator: 400000n }, then, [])).toEqual({
      kind: 'NOT_ALIKE',
    });
    const nothing = { ...then, value: 0n, denominator: 0n };
    expect(compareFigures({ ...now, denominator: 400000n }, nothing, [])).toEqual({
      kind: 'NOT_ALIKE',
    });
  });
});
