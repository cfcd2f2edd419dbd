import { describe, expect, it } from 'vitest';
import { lineFaults } from './line-faults.ts';

describe('lineFaults', () => {
  it('puts the lines into a column of their own', () => {
    expect(
      lineFaults([
        { path: ['csv', 3], message: 'Dòng 3: không có mã 99999.' },
        { path: ['csv'], message: 'Vui lòng chọn tệp.' },
      ]),
    ).toEqual([
      { line: 3, message: 'không có mã 99999.' },
      { line: null, message: 'Vui lòng chọn tệp.' },
    ]);
  });

  it('leaves the faults of the form to the form', () => {
    expect(lineFaults([{ path: ['title'], message: 'Vui lòng nhập nội dung.' }])).toBeNull();
    expect(lineFaults([])).toBeNull();
  });
});
