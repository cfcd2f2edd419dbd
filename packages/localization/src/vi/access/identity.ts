/** Why a person or a program is not let in, or not any further. */
export const identityFaults = {
  sessionEnded: 'Phiên đăng nhập đã kết thúc. Vui lòng đăng nhập lại.',
  otherPerson: 'Người khác vừa đăng nhập trên trình duyệt này. Vui lòng đăng nhập lại.',
  temporaryPassword:
    'Bạn đang dùng mật khẩu tạm thời. Vui lòng đổi mật khẩu trước khi làm việc khác.',
  passwordTooSimilar: 'Mật khẩu quá giống tên hoặc e-mail. Hãy chọn mật khẩu khác.',
};
