import { describe, expect, it } from 'vitest';
import { unaccent } from './unaccent.ts';

describe('unaccent', () => {
  it('keeps case, digits and punctuation', () => {
    expect(unaccent('Đường Điện Biên Phủ, số 12')).toBe('Duong Dien Bien Phu, so 12');
    expect(unaccent('ƯỚC MƠ')).toBe('UOC MO');
  });

  it('reads letters that only look like ours as ours', () => {
    expect(unaccent('Ðại hội những ngƣời HƢỚNG DẪN, ðiện')).toBe(
      'Dai hoi nhung nguoi HUONG DAN, dien',
    );
  });

  it('reads decomposed text like composed text', () => {
    expect(unaccent('Thủy'.normalize('NFD'))).toBe('Thuy');
  });
});
