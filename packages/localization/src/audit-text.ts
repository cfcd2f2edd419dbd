/** What was done, after the name of who did it: “… đã đăng bài viết”. By the verb-noun of the command. */
const deeds: Readonly<Record<string, string>> = {
  'add-delegate': 'thêm đại biểu đại hội',
  'add-photos': 'thêm ảnh vào album',
  'add-qualification': 'ghi trình độ, bồi dưỡng của cán bộ',
  'add-seat': 'thêm ủy viên',
  'announce-org-plan': 'định ngày công bố phương án sắp xếp',
  appoint: 'ghi chức vụ của cán bộ',
  'apply-import-suggestions': 'áp dụng gợi ý của trang nhập vào bài viết',
  'approve-org-plan': 'duyệt phương án sắp xếp',
  'cancel-org-plan': 'hủy duyệt phương án sắp xếp',
  'change-password': 'đổi mật khẩu của mình',
  'close-poll': 'đóng thăm dò ý kiến',
  'confirm-totp': 'bật xác thực hai bước',
  'correct-appointment': 'sửa chức vụ đã ghi',
  'correct-seat': 'sửa ủy viên đã ghi',
  'create-album': 'tạo album ảnh',
  'create-article': 'tạo bài viết',
  'create-category': 'tạo chuyên mục',
  'create-committee': 'lập ban',
  'create-congress': 'thêm đại hội',
  'create-org-plan': 'lập phương án sắp xếp',
  'create-org-unit': 'thêm đơn vị',
  'create-page': 'tạo trang giới thiệu',
  'create-partner': 'thêm đối tác',
  'create-person': 'thêm cán bộ',
  'create-poll': 'tạo thăm dò ý kiến',
  'create-site-link': 'thêm liên kết',
  'create-site-link-group': 'thêm nhóm liên kết',
  'create-user': 'tạo tài khoản',
  'delete-album': 'xóa album ảnh',
  'delete-article': 'bỏ bài viết vào thùng rác',
  'delete-category': 'xóa chuyên mục',
  'delete-committee': 'xóa ban',
  'delete-congress': 'xóa đại hội',
  'delete-media': 'xóa tệp',
  'delete-org-plan': 'xóa phương án sắp xếp',
  'delete-page': 'xóa trang giới thiệu',
  'delete-partner': 'xóa đối tác',
  'delete-poll': 'xóa thăm dò ý kiến',
  'delete-site-link': 'xóa liên kết',
  'delete-site-link-group': 'xóa nhóm liên kết',
  'disable-totp': 'tắt xác thực hai bước',
  'disable-user': 'khóa tài khoản',
  'enable-user': 'mở khóa tài khoản',
  'end-appointment': 'ghi thôi giữ chức vụ',
  'end-other-sessions': 'đăng xuất khỏi mọi thiết bị khác',
  'end-seat': 'ghi thôi tham gia ban',
  'end-session': 'đăng xuất một thiết bị',
  'enrol-totp': 'bắt đầu cài xác thực hai bước',
  'ensure-administrator': 'lập tài khoản quản trị đầu tiên',
  'erase-person': 'xóa dữ liệu cá nhân của cán bộ',
  'export-person': 'xuất dữ liệu cá nhân của cán bộ',
  'grant-role': 'giao vai trò cho tài khoản',
  'import-legacy-page': 'nhập trang của cổng cũ',
  'import-unit-contacts': 'nhập liên hệ của đơn vị từ bảng',
  'import-units': 'nạp danh mục đơn vị',
  'issue-api-token': 'cấp mã truy cập',
  'open-poll': 'mở thăm dò ý kiến',
  'publish-album': 'đăng album ảnh',
  'publish-article': 'đăng bài viết',
  'reach-scheduled-time': 'đến giờ đã hẹn',
  'remove-appointment': 'gỡ chức vụ ghi nhầm',
  'remove-delegate': 'gỡ đại biểu đại hội',
  'remove-photo': 'bỏ ảnh khỏi album',
  'remove-qualification': 'gỡ trình độ, bồi dưỡng',
  'remove-seat': 'gỡ ủy viên ghi nhầm',
  'renew-recovery-codes': 'tạo lại mã khôi phục',
  'render-bodies': 'dựng lại nội dung đã lưu',
  'reorder-photos': 'sắp xếp ảnh trong album',
  'replace-media': 'thay tệp',
  'reset-password': 'đặt lại mật khẩu của tài khoản',
  'resolve-import-suggestion': 'xử lý gợi ý của trang nhập',
  'restore-article': 'lấy bài viết ra khỏi thùng rác',
  'restore-article-version': 'khôi phục một bản của bài viết',
  'return-article': 'trả lại bài viết',
  'revoke-api-token': 'thu hồi mã truy cập',
  'revoke-role': 'thu hồi vai trò của tài khoản',
  'seed-demo': 'nạp dữ liệu mẫu',
  'set-sensitive-fact': 'ghi thông tin nhạy cảm của cán bộ',
  'set-unit-contact': 'sửa liên hệ của đơn vị',
  'sign-in': 'đăng nhập',
  'sign-out': 'đăng xuất',
  'submit-article': 'gửi duyệt bài viết',
  'turn-day': 'sang ngày mới: cập nhật đơn vị theo phương án đã duyệt',
  'set-plan-decision': 'ghi số quyết định của phương án sắp xếp',
  'undo-org-plan': 'hoàn tác phương án sắp xếp',
  'unpublish-album': 'gỡ album ảnh',
  'unpublish-article': 'gỡ bài viết',
  'update-album': 'sửa album ảnh',
  'update-article': 'sửa bài viết',
  'update-category': 'sửa chuyên mục',
  'update-committee': 'sửa ban',
  'update-congress': 'sửa đại hội',
  'update-delegate': 'sửa đại biểu đại hội',
  'update-media': 'sửa mô tả tệp',
  'update-menu': 'sửa trình đơn',
  'update-org-plan': 'sửa phương án sắp xếp',
  'update-org-unit': 'sửa đơn vị',
  'update-page': 'sửa trang giới thiệu',
  'update-partner': 'sửa đối tác',
  'update-person': 'sửa hồ sơ cán bộ',
  'update-photo': 'sửa chú thích ảnh',
  'update-poll': 'sửa thăm dò ý kiến',
  'update-site-link': 'sửa liên kết',
  'update-site-link-group': 'sửa nhóm liên kết',
  'update-site-settings': 'sửa thông tin cổng',
  'update-user': 'sửa tài khoản',
  'upload-media': 'tải tệp lên',
  'withdraw-article': 'rút bài viết đã gửi duyệt về',
};

/** The kinds of things that the audit trail is about, by the name of their type. */
export const auditSubjectLabels: Readonly<Record<string, string>> = {
  Album: 'Album ảnh',
  ApiToken: 'Mã truy cập',
  Appointment: 'Chức vụ',
  Article: 'Bài viết',
  Category: 'Chuyên mục',
  Committee: 'Ban',
  CommitteeSeat: 'Ủy viên',
  Congress: 'Đại hội',
  CongressDelegate: 'Đại biểu',
  ImportSuggestion: 'Gợi ý khi nhập',
  LegacyImport: 'Trang cổng cũ',
  MediaFile: 'Tệp',
  Menu: 'Trình đơn',
  OrgPlan: 'Phương án sắp xếp',
  OrgUnit: 'Đơn vị',
  Page: 'Trang giới thiệu',
  PartnerOrganisation: 'Đối tác',
  Person: 'Cán bộ',
  Poll: 'Thăm dò ý kiến',
  Portal: 'Cổng',
  SiteLink: 'Liên kết',
  SiteLinkGroup: 'Nhóm liên kết',
  SiteSettings: 'Thông tin cổng',
  User: 'Tài khoản',
};

/** Names of what is kept with a deed. */
const details: Readonly<Record<string, string>> = {
  title: 'Tiêu đề',
  name: 'Tên',
  slug: 'Đường dẫn',
  comment: 'Nhận xét',
  fileName: 'Tên tệp',
  mimeType: 'Loại tệp',
  byteSize: 'Dung lượng (byte)',
  alt: 'Mô tả ảnh',
  caption: 'Chú thích',
  kind: 'Loại',
  email: 'Thư điện tử',
  role: 'Vai trò',
  orgUnit: 'Đơn vị',
  grants: 'Vai trò',
  clearTotp: 'Bỏ xác thực hai bước',
  byRecoveryCode: 'Bằng mã khôi phục',
  before: 'Trước',
  after: 'Sau',
  from: 'Từ',
  to: 'Thành',
  effectiveOn: 'Ngày hiệu lực',
  publicFrom: 'Công bố từ ngày',
  steps: 'Số bước',
  units: 'Số đơn vị',
  due: 'Giờ hẹn',
  media: 'Ảnh',
  partner: 'Đối tác',
  label: 'Nhãn',
  labels: 'Các mục',
  prefix: 'Đầu mã',
  scopes: 'Được phép',
  expiresAt: 'Hết hạn',
  tokens: 'Số mã truy cập',
  url: 'Địa chỉ',
  question: 'Câu hỏi',
  options: 'Phương án',
  voterCount: 'Số người đã bình chọn',
  published: 'Đã công khai',
  ordinal: 'Lần thứ',
  fields: 'Các ô đã đổi',
  attribute: 'Thông tin',
  articles: 'Số bài',
  address: 'Địa chỉ',
  phone: 'Điện thoại',
  fax: 'Fax',
  website: 'Trang web',
};

/** @returns what was done, in lower case, or undefined for a deed that nobody has put into words */
export function auditDeedText(action: string): string | undefined {
  return Object.hasOwn(deeds, action) ? deeds[action] : undefined;
}

const actors: Readonly<Record<string, string>> = {
  system: 'Hệ thống',
  anonymous: 'Khách',
};

const onOneself = new Set([
  'change-password',
  'confirm-totp',
  'disable-totp',
  'end-other-sessions',
  'end-session',
  'enrol-totp',
  'renew-recovery-codes',
  'sign-in',
  'sign-out',
]);

/** Whether a deed is about the account of whoever did it. */
export function isOnOneself(action: string): boolean {
  return onOneself.has(action);
}

/** “Trần Thị Lan đã đăng bài viết”; the thing itself follows it. */
export function auditSentence(entry: {
  actorKind: string;
  actorName: string;
  action: string;
}): string {
  const who = entry.actorName || (actors[entry.actorKind] ?? entry.actorKind);
  return `${who} đã ${auditDeedText(entry.action) ?? `làm việc “${entry.action}”`}`;
}

const isEmpty = (value: unknown) => value === null || value === undefined || value === '';

function valueText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (Array.isArray(value)) return value.map(valueText).join('; ');
  if (typeof value === 'object' && value !== null) {
    return auditDetailLines(value)
      .map(({ label, text }) => `${label}: ${text}`)
      .join(', ');
  }
  return String(value);
}

/** What is kept with a deed, a line each; ids and checksums, which say nothing to people, stay out. */
export function auditDetailLines(detail: object): { label: string; text: string }[] {
  return Object.entries(detail)
    .filter(([name, value]) => !/(^id|Id|^sha256)$/.test(name) && !isEmpty(value))
    .map(([name, value]) => ({ label: details[name] ?? name, text: valueText(value) }));
}
