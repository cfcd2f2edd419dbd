import { describe, expect, it } from 'vitest';
import { compareVietnamese } from './collation.ts';
import { displayName, sortName } from './names.ts';

describe('sortName', () => {
  it('puts the given name first', () => {
    expect(sortName('Lê Thị Thanh Nga')).toBe('Nga Lê Thị Thanh');
    expect(sortName('  Nguyễn   Ngọc Quang ')).toBe('Quang Nguyễn Ngọc');
    expect(sortName('Lộc')).toBe('Lộc');
    expect(sortName('')).toBe('');
  });

  it('orders people as a Vietnamese list does', () => {
    const people = [
      'Trần Thủy',
      'Hồ Ân',
      'Lê Nguyệt',
      'Trương Thị Lộc',
      'Võ Ánh',
      'Bùi An',
      'Đỗ Nga',
    ];
    people.sort((a, b) => compareVietnamese(sortName(a), sortName(b)));
    expect(people.map((p) => p.split(' ').at(-1))).toEqual([
      'An',
      'Ánh',
      'Ân',
      'Lộc',
      'Nga',
      'Nguyệt',
      'Thủy',
    ]);
  });
});

describe('displayName', () => {
  it('softens names in capitals only', () => {
    expect(displayName('LÊ THỊ THANH NGA')).toBe('Lê Thị Thanh Nga');
    expect(displayName('Y DHĂM MLÔ')).toBe('Y Dhăm Mlô');
    expect(displayName("H'HEN NIÊ")).toBe("H'Hen Niê");
    expect(displayName('LÊ THỊ'.normalize('NFD'))).toBe('Lê Thị');
  });

  it('leaves a name with small letters as written', () => {
    expect(displayName('Nguyễn Thị  HOA')).toBe('Nguyễn Thị HOA');
    expect(displayName('Y Dhăm Mlô')).toBe('Y Dhăm Mlô');
  });
});
