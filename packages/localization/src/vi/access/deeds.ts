/** What was done in this wing, by the verb-noun of the command, after the name of who did it: “… đã đăng nhập”. */
export const accessDeeds = {
  'change-password': 'đổi mật khẩu của mình',
  'confirm-totp': 'bật xác thực hai bước',
  'create-partner': 'thêm đối tác',
  'create-user': 'tạo tài khoản',
  'delete-partner': 'xóa đối tác',
  'disable-totp': 'tắt xác thực hai bước',
  'disable-user': 'khóa tài khoản',
  'enable-user': 'mở khóa tài khoản',
  'end-other-sessions': 'đăng xuất khỏi mọi thiết bị khác',
  'end-session': 'đăng xuất một thiết bị',
  'enrol-totp': 'bắt đầu cài xác thực hai bước',
  'ensure-administrator': 'lập tài khoản quản trị đầu tiên',
  'grant-role': 'giao vai trò cho tài khoản',
  'issue-api-token': 'cấp mã truy cập',
  'renew-recovery-codes': 'tạo lại mã khôi phục',
  'reset-password': 'đặt lại mật khẩu của tài khoản',
  'revoke-api-token': 'thu hồi mã truy cập',
  'revoke-role': 'thu hồi vai trò của tài khoản',
  'sign-in': 'đăng nhập',
  'sign-out': 'đăng xuất',
  'update-partner': 'sửa đối tác',
  'update-user': 'sửa tài khoản',
  'seed-demo': 'nạp dữ liệu mẫu',
};

/** What deeds of this wing are about, by the name of its type. */
export const accessSubjects = {
  ApiToken: 'Mã truy cập',
  PartnerOrganisation: 'Đối tác',
  Portal: 'Cổng',
  User: 'Tài khoản',
};
