import type { TokenScope } from '@hoi/domain/token-scopes';

/** Why something is refused to partners (đối tác), or about them. */
export const partnerFaults = {
  nameTaken: 'Đã có đối tác mang tên này.',
  invalidToken: 'Mã truy cập không hợp lệ hoặc đã hết hiệu lực.',
  readsOnly: 'Mã truy cập của đối tác chỉ được đọc dữ liệu.',
  outsideScopes: 'Mã truy cập này không có quyền đọc dữ liệu này.',
};

export const tokenScopeLabels: Record<TokenScope, string> = {
  'articles:read': 'Đọc tin bài đã đăng',
  'organisation:read': 'Đọc cơ cấu tổ chức',
  'statistics:read': 'Đọc số liệu thống kê',
};

/** What the form of a token asks. */
export const tokenRules = {
  expiryIsPast: 'Ngày hết hạn phải ở tương lai.',
  expiryTooLate: 'Hết hạn trong vòng hai năm.',
  noScope: 'Chọn ít nhất một phạm vi.',
};
