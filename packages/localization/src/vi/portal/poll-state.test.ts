import { describe, expect, it } from 'vitest';
import { pollStateText } from './poll-state.ts';

// 10:05 in Viet Nam.
const now = new Date('2026-11-29T03:05:00Z');
const earlier = new Date('2026-11-28T03:05:00Z');
const later = new Date('2026-11-30T03:05:00Z');

describe('pollStateText', () => {
  it.each([
    ['Bản nháp, chưa mở bình chọn.', { status: 'DRAFT', opensAt: null, closesAt: null }],
    ['Đang mở bình chọn.', { status: 'OPEN', opensAt: earlier, closesAt: null }],
    ['Đang mở bình chọn đến 30/11/2026 10:05.', { status: 'OPEN', opensAt: null, closesAt: later }],
    ['Hẹn mở bình chọn lúc 30/11/2026 10:05.', { status: 'OPEN', opensAt: later, closesAt: null }],
    [
      'Đã đóng bình chọn lúc 28/11/2026 10:05, kết quả còn hiện.',
      { status: 'OPEN', opensAt: null, closesAt: earlier },
    ],
    ['Đã đóng bình chọn, kết quả còn hiện.', { status: 'CLOSED', opensAt: null, closesAt: null }],
  ] as const)('says: %s', (text, poll) => {
    expect(pollStateText(poll, true, now)).toBe(text);
  });

  it('says who could change it', () => {
    const poll = { status: 'DRAFT', opensAt: null, closesAt: null } as const;
    expect(pollStateText(poll, false, now)).toContain('Bạn chỉ xem được');
  });
});
