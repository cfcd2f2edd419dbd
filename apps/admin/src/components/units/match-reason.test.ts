import { describe, expect, it } from 'vitest';
import { matchReason } from './match-reason.ts';

const unit = {
  name: 'Xã Tam Xuân',
  officialCode: '20984',
  aliases: ['Xã Tam Xuân I', 'Xã Tam Xuan Cũ'],
  predecessors: [{ unit: { name: 'Xã Tam Tiến', aliases: ['Xã Kỳ Tiến'] } }, { unit: null }],
};

describe('matchReason', () => {
  it('is silent when the name itself was found', () => {
    expect(matchReason(unit, 'Tam Xuân')).toBe('');
    expect(matchReason(unit, 'tam xuan')).toBe('');
    expect(matchReason({ ...unit, name: 'Xã Trà Dơn', aliases: ['Xã Trà Don'] }, 'trà don')).toBe(
      'Tên khác: Xã Trà Don',
    );
    expect(matchReason(unit, '  ')).toBe('');
  });

  it('names the other name, in either spelling of numbers', () => {
    expect(matchReason(unit, 'tam xuan 1')).toBe('Tên khác: Xã Tam Xuân I');
    expect(matchReason(unit, 'Xuan Cũ')).toBe('Tên khác: Xã Tam Xuan Cũ');
  });

  it('names the code, or the unit that went into it', () => {
    expect(matchReason(unit, '20984')).toBe('Mã 20984');
    expect(matchReason(unit, 'Tam Tiến')).toBe('Tiếp nhận Xã Tam Tiến');
    expect(matchReason(unit, 'ky tien')).toBe('Tiếp nhận Xã Tam Tiến');
    expect(matchReason(unit, '99999')).toBe('Tìm thấy theo mã hoặc đơn vị cũ');
  });
});
