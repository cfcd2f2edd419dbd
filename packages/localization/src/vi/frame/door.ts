/** What the pages say in front of the back office: signing in and out. */
export const signInWords = {
  title: 'Đăng nhập',
  heading: 'Đăng nhập ban biên tập',
  of: 'Cổng thông tin Hội Liên hiệp Phụ nữ',
  password: 'Mật khẩu',
  owed: 'Chưa đăng xuất được khỏi máy chủ vì mất kết nối. Trình duyệt này không cho ai vào tiếp phiên của bạn và sẽ tự đăng xuất ngay khi có mạng lại; trên máy dùng chung, hãy chờ đến khi dòng này mất.',
};

/** What the second step of signing in says. */
export const secondStepWords = {
  code: 'Mã xác thực 6 số',
  codeHelp: 'Mở ứng dụng xác thực trên điện thoại để lấy mã.',
  useRecoveryCode: 'Mất điện thoại? Dùng mã khôi phục',
  recoveryCode: 'Mã khôi phục',
  recoveryCodeHelp: 'Một trong các mã bạn đã cất khi bật xác thực hai bước; mỗi mã dùng một lần.',
  useCode: 'Dùng mã 6 số trên điện thoại',
};

/** What is said over a screen whose session has ended. */
export const signInAgainWords = {
  heading: 'Đăng nhập lại để làm tiếp',
  text: 'Phiên làm việc đã kết thúc. Nội dung bạn đang nhập vẫn còn nguyên; sau khi đăng nhập, việc đang dở sẽ được làm tiếp.',
  leave: 'Rời trang, đăng nhập sau',
};

/** What is said to who signs out. */
export const signOutWords = {
  act: 'Đăng xuất',
  unsavedQuestion: 'Đăng xuất khi còn nội dung chưa lưu?',
  unsaved:
    'Trình duyệt này còn giữ nội dung bạn đã gõ mà chưa lưu. Người khác đăng nhập trên máy này không thấy nó; trên máy dùng chung, hãy xóa nếu không cần nữa.',
  dropAndLeave: 'Xóa rồi đăng xuất',
  keepAndLeave: 'Giữ lại và đăng xuất',
};
