import { describe, expect, it } from 'vitest';
import { isTypedName } from './typed-name.ts';

describe('isTypedName', () => {
  it('reads letters that only look like ours as ours', () => {
    expect(isTypedName('Đinh Thị Tường', 'Ðinh Thị Tƣờng')).toBe(true);
  });

  it('takes the name however its marks are stored', () => {
    expect(isTypedName(' Zơrâm  Thị Thử '.normalize('NFD'), 'Zơrâm Thị Thử')).toBe(true);
  });

  it('refuses a name without its marks, a part of it, and nothing', () => {
    for (const typed of ['Zoram Thi Thu', 'Thử', '', undefined])
      expect(isTypedName(typed, 'Zơrâm Thị Thử')).toBe(false);
    expect(isTypedName(' ', '')).toBe(false);
  });
});
