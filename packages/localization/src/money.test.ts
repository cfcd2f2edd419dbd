import { describe, expect, it } from 'vitest';
import { formatDong, formatMoneyShort } from './money.ts';

describe('formatDong', () => {
  it('writes every đồng', () => {
    expect(formatDong(5000)).toBe('5.000 đồng');
    expect(formatDong(1753000000000n)).toBe('1.753.000.000.000 đồng');
  });
});

describe('formatMoneyShort', () => {
  it.each([
    [1_753_000_000_000n, '1.753 tỷ đồng'],
    [4_400_000_000, '4,4 tỷ đồng'],
    [1_800_000_000, '1,8 tỷ đồng'],
    [31_007_341, '31 triệu đồng'],
    [2_904_290, '2,9 triệu đồng'],
    [1_000_000, '1 triệu đồng'],
    [999_999, '999.999 đồng'],
    [5000, '5.000 đồng'],
    [0, '0 đồng'],
    [-4_400_000_000, '-4,4 tỷ đồng'],
  ])('%s is %s', (amount, text) => {
    expect(formatMoneyShort(amount)).toBe(text);
  });

  it('moves up a unit when rounding reaches it', () => {
    expect(formatMoneyShort(999_960_000)).toBe('1 tỷ đồng');
    expect(formatMoneyShort(999_940_000)).toBe('999,9 triệu đồng');
  });

  it('takes more or no decimals', () => {
    expect(formatMoneyShort(1_527_015_000, 3)).toBe('1,527 tỷ đồng');
    expect(formatMoneyShort(1_527_015_000, 0)).toBe('2 tỷ đồng');
  });
});
