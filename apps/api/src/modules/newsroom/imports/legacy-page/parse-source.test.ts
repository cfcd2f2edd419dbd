import { describe, expect, it } from 'vitest';
import { parseSource } from './parse-source.ts';

describe('parseSource', () => {
  it.each([
    ['Hoa Lan', { name: 'Hoa Lan' }],
    ['Báo Phụ nữ', { organisation: 'Báo Phụ nữ' }],
    ['Hội LHPN huyện A - Tỉnh B', { organisation: 'Hội LHPN huyện A - Tỉnh B' }],
    ['Hoa - Phó Trưởng ban', { name: 'Hoa', position: 'Phó Trưởng ban' }],
    ['Hoa – UBND xã', { name: 'Hoa', organisation: 'UBND xã' }],
    [
      'Hoa - Chi hội trưởng - Thôn 2',
      { name: 'Hoa', position: 'Chi hội trưởng', organisation: 'Thôn 2' },
    ],
  ])('reads %s', (asWritten, parts) =>
    expect(parseSource(`Nguồn tin: ${asWritten}`)).toEqual({ asWritten, ...parts }),
  );

  it('gives nothing for an empty line', () => expect(parseSource('Nguồn tin: ')).toBeUndefined());
});
