import type { Permission, Role } from '@hoi/domain/roles';
import type { UserStatus } from '@hoi/domain/user-status';

/** Why something is refused about accounts (tài khoản) and their roles. */
export const userFaults = {
  emailTaken: 'Đã có tài khoản dùng e-mail này.',
  noRole: 'Hãy chọn ít nhất một vai trò.',
  roleHeld: 'Tài khoản đã có vai trò này.',
  lastRole: 'Đây là vai trò cuối cùng. Hãy khóa tài khoản nếu người này đã nghỉ.',
  lastAdministrator: 'Đây là quản trị viên cuối cùng của hệ thống, cần giữ lại ít nhất một người.',
  ownAccount: 'Không thể thực hiện việc này với tài khoản của chính mình.',
  unitEnded: 'Đơn vị này không còn hoạt động, không thể giao vai trò.',
};

/** Why somebody is not signed in, or does not prove who she is. */
export const signInFaults = {
  refused: 'E-mail hoặc mật khẩu không đúng.',
  wrongPassword: 'Mật khẩu không đúng.',
  codeMissing: 'Nhập mã xác thực 6 số từ ứng dụng trên điện thoại, hoặc một mã khôi phục.',
  wrongCode: 'Mã xác thực không đúng.',
  spentCode: 'Mã xác thực không đúng hoặc đã được dùng.',
  spentRecoveryCode: 'Mã khôi phục không đúng hoặc đã được dùng.',
  twoStepsOn: 'Tài khoản đã bật xác thực hai bước.',
  twoStepsOff: 'Tài khoản chưa bật xác thực hai bước.',
  notScanned: 'Hãy bắt đầu lại từ bước quét mã.',
};

export const roleLabels: Record<Role, string> = {
  ADMINISTRATOR: 'Quản trị',
  EDITOR: 'Biên tập viên',
  AUTHOR: 'Người viết bài',
  VIEWER: 'Người xem',
  STATISTICIAN: 'Cán bộ thống kê',
  ORGANISATION_OFFICER: 'Cán bộ tổ chức',
};

/** What a role is for, in one sentence, where it is chosen. */
export const roleDescriptions: Record<Role, string> = {
  ADMINISTRATOR: 'Làm được mọi việc tại đơn vị và các đơn vị bên dưới, kể cả quản lý tài khoản.',
  EDITOR:
    'Duyệt, đăng và gỡ bài của mọi người; quản lý chuyên mục, album, thăm dò, liên kết, chỉ tiêu.',
  AUTHOR: 'Viết bài và soạn album của mình, gửi duyệt; không tự đăng.',
  VIEWER: 'Chỉ xem, kể cả bài chưa đăng; không sửa gì.',
  STATISTICIAN: 'Xem hồ sơ cán bộ, cả thông tin nhạy cảm, để tổng hợp; không sửa gì.',
  ORGANISATION_OFFICER:
    'Quản lý đơn vị, cán bộ, ban, đại hội và lập phương án sắp xếp; không tự duyệt phương án.',
};

export const permissionLabels: Record<Permission, string> = {
  'article:read-unpublished': 'Xem bài chưa đăng',
  'article:write': 'Viết và sửa bài của mình',
  'article:write-any': 'Sửa bài của người khác',
  'article:publish': 'Duyệt, đăng và gỡ bài',
  'article:delete': 'Xóa bài',
  'category:write': 'Quản lý chuyên mục',
  'album:write': 'Soạn album ảnh',
  'album:publish': 'Đăng album ảnh',
  'poll:write': 'Quản lý thăm dò ý kiến',
  'link:write': 'Quản lý liên kết website',
  'page:write': 'Quản lý trang giới thiệu',
  'media:write': 'Tải tệp lên',
  'import:read': 'Xem kết quả nhập dữ liệu',
  'import:write': 'Nhập dữ liệu',
  'partner:manage': 'Quản lý đối tác và mã truy cập',
  'user:manage': 'Quản lý tài khoản',
  'unit:write': 'Sửa đơn vị',
  'unit:plan': 'Lập phương án sắp xếp tổ chức',
  'unit:approve': 'Duyệt phương án sắp xếp tổ chức',
  'person:write': 'Quản lý cán bộ, nhiệm kỳ',
  'person:read-sensitive': 'Xem thông tin nhạy cảm của cán bộ',
  'indicator:write': 'Quản lý chỉ tiêu, số liệu',
  'figure:read-internal': 'Xem số liệu nội bộ',
  'audit:read': 'Xem nhật ký hệ thống',
};

export const userStatusLabels: Record<UserStatus, string> = {
  ACTIVE: 'Đang hoạt động',
  DISABLED: 'Đã khóa',
};

/** What the forms about accounts ask. */
export const accountRules = {
  email: 'Địa chỉ e-mail không hợp lệ.',
  noPassword: 'Vui lòng nhập mật khẩu.',
  shortPassword: (least: number) => `Mật khẩu cần ít nhất ${least} ký tự.`,
  commonPassword: 'Mật khẩu này quá dễ đoán. Hãy chọn mật khẩu khác.',
  samePassword: 'Mật khẩu mới phải khác mật khẩu đang dùng.',
  code: 'Mã xác thực gồm 6 chữ số.',
  codeOrRecoveryCode: 'Mã xác thực gồm 6 chữ số; mã khôi phục gồm 10 chữ cái và chữ số.',
  roles: (most: number) => `Không quá ${most} vai trò.`,
};

/** What the fields of an account are called. */
export const userFields = {
  name: 'Họ và tên',
  signInEmail: 'Thư điện tử (để đăng nhập)',
  role: 'Vai trò',
  atUnit: 'Tại đơn vị',
  rightAtUnit: 'Có vai trò ngay tại đơn vị',
  lastSignIn: 'Đăng nhập gần nhất',
  findByNameOrEmail: 'Tìm theo tên hoặc thư',
  password: 'Mật khẩu',
};

/** What the back office says about accounts. */
export const userWords = {
  many: 'Tài khoản',
  none: 'Chưa có tài khoản nào.',
  signIn: 'Đăng nhập',
  signedInAt: (moment: string) => `Đăng nhập gần nhất ${moment}.`,
  neverSignedIn: 'Chưa đăng nhập lần nào.',
  twoStepsOn: 'Đã bật xác thực hai bước.',
  twoStepsOff: 'Chưa bật xác thực hai bước.',
  temporaryPassword: 'Đang dùng mật khẩu tạm thời.',
  disable: 'Khóa tài khoản',
  disabled: 'Đã khóa tài khoản',
  enable: 'Mở khóa tài khoản',
  enabled: 'Đã mở khóa tài khoản',
  reset: 'Đặt lại mật khẩu',
  resetButton: 'Đặt lại',
  resetQuestion: (name: string) => `Đặt lại mật khẩu của ${name}?`,
  resetting: 'Mật khẩu hiện tại và mọi phiên đăng nhập của người này sẽ hết hiệu lực.',
  resetDone: 'Đã đặt lại mật khẩu',
  clearTwoSteps: 'Tắt cả xác thực hai bước (khi mất cả điện thoại lẫn mã khôi phục)',
};

/** What is shown of a password that the system made. */
export const temporaryPasswordWords = {
  heading: 'Mật khẩu tạm thời',
  kept: 'Tôi đã lưu mật khẩu',
};

/** What the back office says about the roles of an account. */
export const roleWords = {
  at: (role: string, unit: string) => `${role} tại ${unit}`,
  since: (day: string) => `Từ ngày ${day}`,
  grant: 'Giao vai trò',
  grantTo: (name: string) => `Giao vai trò: ${name}`,
  granted: 'Đã giao vai trò',
  revokeQuestion: (role: string) => `Thu hồi vai trò ${role}?`,
  revocation: (name: string) =>
    `${name} mất ngay những quyền của vai trò này. Muốn trả lại thì phải giao vai trò mới.`,
  revoked: 'Đã thu hồi vai trò',
};
