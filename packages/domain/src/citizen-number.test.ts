import { describe, expect, it } from 'vitest';
import { holdsCitizenNumber } from './citizen-number.ts';

describe('holdsCitizenNumber', () => {
  it('finds 9 and 12 digits however they are written', () => {
    for (const text of [
      '049085001234',
      'CCCD 049 085 001 234 cấp năm 2021',
      'số 0490-8500-1234.',
      'CMND:201456789',
      '201.456.789',
      '０４９０８５００１２３４',
      '049\u200b085001234',
      'sinh năm 1985 049085001234',
      'có 12, 201 456 789',
    ]) {
      expect(holdsCitizenNumber(text), text).toBe(true);
    }
  });

  it('lets other figures pass', () => {
    for (const text of [
      '',
      'Quyết định 123-QĐ/ĐCT ngày 01/07/2025',
      '0912 345 678',
      '+84 235 385 2123',
      'các nhiệm kỳ 2011-2016-2021',
      'vận động 150.000.000 đồng',
      'trao 120.000.000đ cho hội viên',
      '1234567890123',
      'từ 1.7.2025-3.6.2026',
      '94 đơn vị, 350 đại biểu',
    ]) {
      expect(holdsCitizenNumber(text), text).toBe(false);
    }
  });
});
