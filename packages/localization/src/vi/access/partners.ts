import type { TokenScope } from '@hoi/domain/token-scopes';

/** Why something about a partner (đối tác) is refused. */
export const partnerFaults = {
  nameTaken: 'Đã có đối tác mang tên này.',
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

/** What the fields of a partner and of a token are called. */
export const partnerFields = {
  name: 'Tên tổ chức',
  contactName: 'Người liên hệ',
  contactEmail: 'Thư điện tử liên hệ',
  organisationColumn: 'Tổ chức',
  tokensInUse: 'Mã đang dùng',
  addedAt: 'Ngày thêm',
};

/** What the fields of a token are called. */
export const tokenFields = {
  label: 'Nhãn',
  labelHelp: 'Ví dụ: Máy chủ Sở Nội vụ',
  prefix: 'Bắt đầu bằng',
  scopes: 'Dùng để',
  scopesToGrant: 'Mã được cấp để',
  expiry: 'Hết hạn',
  lastDay: 'Dùng đến hết ngày',
  lastUse: 'Dùng lần cuối',
  usage: 'Đã dùng',
};

/** What the back office says about partners. */
export const partnerWords = {
  many: 'Đối tác',
  none: 'Chưa có đối tác nào.',
  deletion: 'Đối tác mất hẳn và mọi mã truy cập của đối tác bị từ chối ngay. Không thể hoàn tác.',
};

/** What the back office says about tokens (mã truy cập). */
export const tokenWords = {
  many: 'Mã truy cập',
  issue: 'Cấp mã truy cập',
  issueButton: 'Cấp mã',
  issueAnother: 'Cấp mã mới',
  issued: 'Mã truy cập mới',
  kept: 'Tôi đã lưu mã',
  inUse: 'Đang dùng',
  expired: 'Hết hạn',
  revoked: 'Đã thu hồi',
  neverUsed: 'Chưa dùng',
  howToAsk: 'Cách hỏi, có ví dụ',
  tryOut: 'Thử mã trong GraphiQL',
  usage: (requests: string, points: string) => `${requests} lượt, ${points} điểm`,
  usageCounts:
    'Lượt hỏi và điểm tính theo tháng, giờ Việt Nam; một điểm là khoảng mười phần triệu giây máy chủ làm việc. Vài giây gần đây có thể chưa được cộng vào.',
  countedUntil: (moment: string) => `Đã cộng đến lượt hỏi lúc ${moment}.`,
  revokeQuestion: (label: string) => `Thu hồi mã truy cập “${label}”?`,
  revocation: 'Phần mềm của đối tác đang dùng mã này sẽ bị từ chối ngay. Không thể hoàn tác.',
  revocationDone: 'Đã thu hồi mã truy cập',
};
