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
