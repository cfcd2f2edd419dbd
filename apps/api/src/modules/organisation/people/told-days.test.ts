import { describe, expect, it } from 'vitest';
import { type CountedSpan, referenceDays, toldDays } from './told-days.ts';

const span = (personId: string, from: string, until = 'infinity', value = 'Kinh'): CountedSpan => ({
  personId,
  value,
  from,
  until,
});
const many = (name: string, count: number, ...when: [from: string, until?: string]) =>
  Array.from({ length: count }, (_none, n) => span(`${name}${n}`, ...when));
const days = referenceDays('2020-01-01', '2022-01-01');

describe('referenceDays', () => {
  it('are ends of half-years that are past', () => {
    expect(referenceDays('2020-07-01', '2021-12-31')).toEqual(['2020-12-31', '2021-06-30']);
    expect(referenceDays('2020-06-30', '2020-06-30')).toEqual([]);
  });
});

describe('toldDays', () => {
  it('tells every day of a group that stays', () => {
    expect(toldDays(many('a', 8, '2019-01-01'), days)).toEqual(days);
  });

  it('tells none of a group that is too small', () => {
    expect(toldDays(many('a', 4, '2019-01-01'), days)).toEqual([]);
  });

  it('keeps back the days on which one or few have come or gone', () => {
    const spans = [...many('a', 8, '2019-01-01'), span('b', '2019-01-01', '2021-01-01')];
    expect(toldDays(spans, days)).toEqual(['2020-06-30', '2020-12-31']);
    const swapped = [...spans, span('c', '2021-01-01')];
    expect(toldDays(swapped, days)).toEqual(['2020-06-30', '2020-12-31']);
  });

  it('compares with every day told before, not with the last alone', () => {
    const spans = [
      ...many('a', 8, '2019-01-01'),
      ...many('b', 6, '2020-07-01', '2021-01-01'),
      span('c', '2021-01-01'),
    ];
    expect(toldDays(spans, days)).toEqual(['2020-06-30', '2020-12-31']);
  });

  it('keeps back a day whose larger change still changes one value by one', () => {
    const others = Array.from({ length: 5 }, (_none, n) =>
      span(`k${n}`, '2019-01-01', 'infinity', 'Co'),
    );
    const joiners = Array.from({ length: 6 }, (_none, n) =>
      span(`j${n}`, '2021-01-01', 'infinity', n === 0 ? 'Co' : 'Kinh'),
    );
    const spans = [...many('a', 8, '2019-01-01'), ...others];
    expect(toldDays([...spans, ...joiners], days)).toEqual(['2020-06-30', '2020-12-31']);
  });
});
