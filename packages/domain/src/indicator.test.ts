import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorCounts, indicatorKinds, natureFaults } from './indicator.ts';

const plain = { unit: 'người', addsOverUnits: true, addsOverPeriods: false, decimals: 0 };

describe('natureFaults', () => {
  it.each([
    ['PERSONS', 'FLOW', 'personsOverPeriods'],
    ['PERSONS', 'STOCK', 'personsOverPeriods'],
    ['HOUSEHOLDS', 'FLOW', 'personsOverPeriods'],
    ['ORGANISATIONS', 'STOCK', 'stocksOverPeriods'],
    ['PERCENT', 'FLOW', 'sharesNeverAdd'],
  ] as const)('never adds %s of a %s over periods', (counts, kind, reason) => {
    const nature = { ...plain, counts, kind, addsOverUnits: false, addsOverPeriods: true };
    expect(natureFaults(nature)).toEqual([{ field: 'addsOverPeriods', reason }]);
  });

  it.each(['TURNS', 'THINGS', 'VND'] as const)('adds %s that came about', (counts) => {
    expect(natureFaults({ ...plain, counts, kind: 'FLOW', addsOverPeriods: true })).toEqual([]);
  });

  it('adds nothing that is so much for each', () => {
    const nature = { ...plain, counts: 'VND', unit: 'đồng/người', kind: 'FLOW' } as const;
    expect(natureFaults({ ...nature, addsOverPeriods: true })).toEqual([
      { field: 'addsOverUnits', reason: 'sharesNeverAdd' },
      { field: 'addsOverPeriods', reason: 'sharesNeverAdd' },
    ]);
  });

  it('has no parts of a person or of a đồng', () => {
    const fault = [{ field: 'decimals', reason: 'wholeOnly' }];
    expect(natureFaults({ ...plain, counts: 'PERSONS', kind: 'STOCK', decimals: 1 })).toEqual(
      fault,
    );
    expect(natureFaults({ ...plain, counts: 'VND', kind: 'FLOW', decimals: 2 })).toEqual(fault);
    expect(natureFaults({ ...plain, counts: 'THINGS', kind: 'FLOW', decimals: 2 })).toEqual([]);
  });

  it('lets nothing be added that says nothing of adding', () => {
    const nature = fc.record({
      counts: fc.constantFrom(...indicatorCounts),
      kind: fc.constantFrom(...indicatorKinds),
    });
    fc.assert(
      fc.property(nature, (some) => {
        expect(natureFaults({ ...plain, ...some, addsOverUnits: false })).toEqual([]);
      }),
    );
  });
});
