/** What the back office says about the audit trail (nhật ký). */
export const auditWords = {
  many: 'Nhật ký hệ thống',
  none: 'Nhật ký chưa có dòng nào.',
  actor: 'Người làm',
  about: 'Về loại gì',
  at: 'Lúc',
  deed: 'Việc đã làm',
  noDetail: 'Không có gì thêm.',
  see: 'xem',
  seeAccount: '(xem tài khoản)',
};
