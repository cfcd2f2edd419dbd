import { describe, expect, it } from 'vitest';
import { weatherCondition, windName } from './weather.ts';

describe('weatherCondition', () => {
  it('uses the words of the forecasts', () => {
    expect(weatherCondition(80)).toBe('Mưa rào nhẹ');
    expect(weatherCondition(95)).toBe('Dông');
    expect(weatherCondition(99)).toBe('Dông kèm mưa đá');
  });

  it('knows every code of the provider', () => {
    const codes = [0, 1, 2, 3, 45, 48, 51, 53, 55, 56, 57, 61, 63, 65, 66, 67, 71, 73, 75, 77];
    for (const code of [...codes, 80, 81, 82, 85, 86, 95, 96, 99]) {
      expect(weatherCondition(code), String(code)).toMatch(/^\p{Lu}/u);
      expect(weatherCondition(code, false), String(code)).not.toMatch(/nắng/);
    }
  });

  it('admits that it does not know', () => {
    expect(weatherCondition(42)).toBeNull();
    expect(weatherCondition(Number.NaN)).toBeNull();
  });
});

describe('windName', () => {
  it.each([
    [0, 'Bắc'],
    [11, 'Bắc'],
    [12, 'Bắc Đông Bắc'],
    [135, 'Đông Nam'],
    [180, 'Nam'],
    [292.5, 'Tây Tây Bắc'],
    [349, 'Bắc'],
    [360, 'Bắc'],
    [-90, 'Tây'],
  ])('%d° is %s', (degrees, name) => {
    expect(windName(degrees)).toBe(name);
  });

  it('names sixteen winds and calm', () => {
    const names = Array.from({ length: 16 }, (_, i) => windName(i * 22.5));
    expect(new Set(names).size).toBe(16);
    expect(windName(135, 2)).toBe('Đông Nam');
    expect(windName(135, 0.4)).toBe('Lặng gió');
    expect(windName(Number.NaN)).toBeNull();
  });
});
