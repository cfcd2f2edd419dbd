import { describe, expect, it } from 'vitest';
import { albumStateText } from './album-state.ts';

// 10:05 in Viet Nam.
const now = new Date('2026-11-29T03:05:00Z');

describe('albumStateText', () => {
  it('says whether readers see it, since when, and who could change it', () => {
    expect(albumStateText({ status: 'DRAFT', publishedAt: null }, true)).toBe(
      'Bản nháp, bạn đọc chưa thấy.',
    );
    expect(albumStateText({ status: 'PUBLISHED', publishedAt: now }, true)).toBe(
      'Đã đăng lúc 29/11/2026 10:05.',
    );
    expect(albumStateText({ status: 'PUBLISHED', publishedAt: now }, false)).toBe(
      'Đã đăng lúc 29/11/2026 10:05. Bạn chỉ xem được: người có quyền đăng album mới sửa được album đã đăng.',
    );
  });
});
