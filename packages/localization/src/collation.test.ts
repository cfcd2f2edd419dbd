import { describe, expect, it } from 'vitest';
import { compareVietnamese } from './collation.ts';

function sorted(words: string[]): string[] {
  return [...words].reverse().sort(compareVietnamese);
}

describe('compareVietnamese', () => {
  it.each([
    { order: ['ma', 'mà', 'mả', 'mã', 'má', 'mạ'] },
    { order: ['An', 'Ánh', 'Ân'] },
    { order: ['Duy Xuyên', 'Đà Nẵng'] },
    {
      order: ['a', 'ă', 'â', 'da', 'dá', 'Dung', 'đa', 'Điện', 'e', 'ê', 'on', 'ơn'],
    },
    { order: ['Khu phố 2', 'Khu phố 10'] },
  ])('keeps $order', ({ order }) => {
    expect(sorted(order)).toEqual(order);
  });

  it('holds composed and decomposed text equal', () => {
    expect(compareVietnamese('Đà Nẵng', 'Đà Nẵng'.normalize('NFD'))).toBe(0);
  });
});
