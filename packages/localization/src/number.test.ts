import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCounter, formatDecimal, formatInteger, formatPercent } from './number.ts';

describe('formatInteger', () => {
  it('groups thousands with dots', () => {
    expect(formatInteger(305403)).toBe('305.403');
    expect(formatInteger(999)).toBe('999');
    expect(formatInteger(1000)).toBe('1.000');
    expect(formatInteger(-13174)).toBe('-13.174');
    expect(formatInteger(1753000000000n)).toBe('1.753.000.000.000');
    expect(formatInteger(-0.4)).toBe('0');
  });

  it('shows a dash for no figure', () => {
    expect(formatInteger(Number.NaN)).toBe('–');
    expect(formatPercent(0 / 0)).toBe('–');
  });

  it('keeps every digit', () => {
    fc.assert(
      fc.property(fc.bigInt(), (n) => {
        expect(BigInt(formatInteger(n).replaceAll('.', ''))).toBe(n);
      }),
    );
  });
});

describe('formatDecimal', () => {
  it('writes a decimal comma and no useless zeros', () => {
    expect(formatDecimal(4.4)).toBe('4,4');
    expect(formatDecimal(4)).toBe('4');
    expect(formatDecimal(1234.5)).toBe('1.234,5');
    expect(formatDecimal(2.999, 2)).toBe('3');
    expect(formatDecimal(-0.001)).toBe('0');
    expect(formatDecimal(-2.5, 1)).toBe('-2,5');
  });

  it('rounds the decimal as written', () => {
    expect(formatDecimal(1.005)).toBe('1,01');
    expect(formatDecimal(0.0000001)).toBe('0');
  });
});

describe('formatPercent', () => {
  it('takes a share', () => {
    expect(formatPercent(0.86)).toBe('86%');
    expect(formatPercent(494 / 1729)).toBe('28,57%');
    expect(formatPercent(1)).toBe('100%');
    expect(formatPercent(0.0006)).toBe('0,06%');
  });
});

describe('formatCounter', () => {
  it('has ten digits and loses none', () => {
    expect(formatCounter(696004)).toBe('0000696004');
    expect(formatCounter(0)).toBe('0000000000');
    expect(formatCounter(12345678901n)).toBe('12345678901');
  });
});
