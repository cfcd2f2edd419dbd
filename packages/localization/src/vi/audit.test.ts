import { describe, expect, it } from 'vitest';
import { auditDetailLines, auditSentence } from './audit.ts';

describe('the audit trail in words', () => {
  it('says who did what', () => {
    const lan = { actorKind: 'staff', actorName: 'Trần Thị Lan', action: 'publish-article' };
    expect(auditSentence(lan)).toBe('Trần Thị Lan đã đăng bài viết');
    const system = { actorKind: 'system', actorName: '', action: 'reach-scheduled-time' };
    expect(auditSentence(system)).toBe('Hệ thống đã đến giờ đã hẹn');
  });

  it('does not hide a deed that it has no words for', () => {
    const entry = { actorKind: 'anonymous', actorName: '', action: 'constructor' };
    expect(auditSentence(entry)).toBe('Khách đã làm việc “constructor”');
  });

  it('names what is kept with a deed, without ids and checksums', () => {
    const detail = {
      title: 'Ngày hội',
      orgUnitId: '1',
      sha256: 'f0',
      published: false,
      before: { name: 'Chi hội 1', email: '' },
      labels: ['Trang chủ', 'Tin tức'],
      comment: null,
      unheardOf: 3,
    };
    expect(auditDetailLines(detail)).toEqual([
      { label: 'Tiêu đề', text: 'Ngày hội' },
      { label: 'Đã công khai', text: 'không' },
      { label: 'Trước', text: 'Tên: Chi hội 1' },
      { label: 'Các mục', text: 'Trang chủ; Tin tức' },
      { label: 'unheardOf', text: '3' },
    ]);
  });
});
