import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from './fold.ts';

describe('foldForSearch', () => {
  const title = foldForSearch('Đồng hành cùng phụ nữ biên cương - Nghĩa tình từ những chuyến đi');

  it.each(['bien cuong', 'biên cương', 'BIÊN CƯƠNG', 'biên cương'.normalize('NFD')])(
    'finds the title by %s',
    (query) => {
      expect(title).toContain(foldForSearch(query));
    },
  );

  it('finds either tone placement', () => {
    expect(foldForSearch('Thanh Hoá')).toBe('thanh hoa');
    expect(foldForSearch('Thanh Hóa')).toBe('thanh hoa');
  });

  it('levels spaces, quotes and dashes', () => {
    expect(foldForSearch('  “thương\u00a0 hiệu” – Hội… ')).toBe('"thuong hieu" - hoi...');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = foldForSearch(text);
        expect(foldForSearch(once)).toBe(once);
      }),
    );
  });
});
