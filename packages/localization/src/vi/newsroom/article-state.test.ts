import { describe, expect, it } from 'vitest';
import {
  type ArticleState,
  articleNewsText,
  articleSavingHint,
  articleStateText,
} from './article-state.ts';

// 10:05 in Viet Nam.
const at = '2026-11-29T03:05:00Z';
const lan = { actorName: 'Trần Thị Lan', at, comment: '' };
const gone = { ...lan, actorName: null };
const draft: ArticleState = {
  standing: 'DRAFT',
  publishedAt: null,
  deletedAt: null,
  awaitingContent: false,
  lastStep: null,
};
const all = { edit: true, withdraw: true, restore: true };
const none = { edit: false, withdraw: false, restore: false };

describe('articleStateText', () => {
  it.each<[string, Partial<ArticleState>]>([
    ['Bản nháp, chưa gửi duyệt.', {}],
    [
      'Trần Thị Lan trả lại lúc 29/11/2026 10:05: “Thiếu nguồn”.',
      { standing: 'RETURNED', lastStep: { ...lan, comment: 'Thiếu nguồn' } },
    ],
    [
      'Bị trả lại lúc 29/11/2026 10:05: “Thiếu nguồn”.',
      { standing: 'RETURNED', lastStep: { ...gone, comment: 'Thiếu nguồn' } },
    ],
    [
      'Trần Thị Lan gửi duyệt lúc 29/11/2026 10:05, đang chờ duyệt.',
      { standing: 'IN_REVIEW', lastStep: lan },
    ],
    [
      'Đã gửi duyệt lúc 29/11/2026 10:05, đang chờ duyệt.',
      { standing: 'IN_REVIEW', lastStep: gone },
    ],
    [
      'Trần Thị Lan trả lại lúc 29/11/2026 10:05: “Thiếu nguồn!”',
      { standing: 'RETURNED', lastStep: { ...lan, comment: 'Thiếu nguồn!' } },
    ],
    ['Đang chờ duyệt.', { standing: 'IN_REVIEW' }],
    ['Hẹn đăng lúc 29/11/2026 10:05.', { standing: 'SCHEDULED', publishedAt: at }],
    ['Đã đăng lúc 29/11/2026 10:05.', { standing: 'PUBLISHED', publishedAt: at }],
    [
      'Trần Thị Lan gỡ bài lúc 29/11/2026 10:05.',
      { standing: 'UNPUBLISHED', publishedAt: at, lastStep: lan },
    ],
    ['Đã gỡ.', { standing: 'UNPUBLISHED' }],
    [
      'Bản nháp, chưa gửi duyệt. Mới có tiêu đề từ cổng cũ, chưa có nội dung.',
      { awaitingContent: true },
    ],
  ])('says: %s', (text, state) => {
    expect(articleStateText({ ...draft, ...state }, all)).toBe(text);
  });

  it.each<[string, Partial<ArticleState>, object]>([
    ['Rút bài về nếu cần sửa tiếp.', { standing: 'IN_REVIEW' }, { withdraw: true }],
    ['Bạn chỉ xem được trong lúc chờ duyệt.', { standing: 'IN_REVIEW' }, {}],
    [
      'Bạn chỉ xem được: người có quyền đăng bài mới sửa được bài đã đăng.',
      { standing: 'PUBLISHED' },
      {},
    ],
    [
      'Bạn chỉ xem được: người có quyền đăng bài mới sửa được bài đã hẹn giờ.',
      { standing: 'SCHEDULED' },
      {},
    ],
    ['Khôi phục bài trước khi sửa.', { deletedAt: at }, { restore: true }],
    ['Người có quyền xóa bài mới khôi phục được.', { deletedAt: at }, {}],
  ])('says why it cannot be changed: %s', (reason, state, can) => {
    const text = articleStateText({ ...draft, ...state }, { ...none, ...can });
    expect(text.endsWith(` ${reason}`)).toBe(true);
  });

  it('says of what lies in the bin since when, whatever it was', () => {
    const text = articleStateText({ ...draft, standing: 'PUBLISHED', deletedAt: at }, all);
    expect(text).toBe('Trong thùng rác từ 29/11/2026 10:05.');
  });
});

describe('articleSavingHint', () => {
  it('tells what readers see by themselves from what is saved by hand', () => {
    expect(articleSavingHint('PUBLISHED')).toContain('bạn đọc thấy');
    expect(articleSavingHint('SCHEDULED')).toContain('Bấm “Lưu”');
    expect(articleSavingHint('RETURNED')).toBe('Tự lưu khi bạn dừng gõ');
  });
});

describe('articleNewsText', () => {
  const before = { deletedAt: null, lastStep: lan, standing: 'IN_REVIEW' as const };
  const now = { ...before, standing: 'RETURNED' as const, savedByName: 'Lê Thị Mai' };

  it('names who did what', () => {
    const later = { actorName: 'Trần Thị Lan', at: '2026-11-29T04:00:00Z' };
    expect(articleNewsText(before, { ...now, lastStep: later })).toBe(
      'Trần Thị Lan vừa trả lại bài.',
    );
    expect(articleNewsText(before, now)).toBe('Lê Thị Mai vừa lưu thay đổi của bài này.');
    expect(articleNewsText(before, { ...now, savedByName: null })).toMatch(/^Người khác vừa lưu/);
    expect(articleNewsText(before, { ...now, deletedAt: at })).toContain('thùng rác');
    expect(articleNewsText({ ...before, deletedAt: at }, now)).toContain('khôi phục');
    expect(
      articleNewsText({ ...before, standing: 'SCHEDULED' }, { ...now, standing: 'PUBLISHED' }),
    ).toBe('Bài đã lên trang theo giờ hẹn.');
    expect(articleNewsText(before, null)).toContain('không còn mở được');
  });
});
