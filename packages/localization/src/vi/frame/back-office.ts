/** What is said while something is fetched or done. */
export const waitingWords = {
  loading: 'Đang tải',
  loadingText: 'Đang tải…',
  searching: 'Đang tìm…',
  working: 'Đang thực hiện',
  nothingFound: 'Không tìm thấy',
};

/** What stands in the frame of the back office. */
export const backOfficeWords = {
  mainMenu: 'Trình đơn chính',
  language: 'Tiếng Việt',
  open: 'Mở',
  toDesk: 'Về bàn làm việc',
  forbidden: 'Không có quyền truy cập',
  forbiddenText: 'Tài khoản của bạn không có quyền mở trang này.',
  notFound: 'Không tìm thấy trang',
  notFoundText: 'Địa chỉ không đúng hoặc nội dung đã được gỡ.',
};

/** What lists and forms of any resource say. */
export const resourceWords = {
  create: 'Thêm mới',
  /** What stands before and after the name of what is to be deleted. */
  deleteQuestion: { before: 'Xóa “', after: '”?' },
  select: (name: string) => `Chọn: ${name}`,
  slug: 'Địa chỉ (đường dẫn)',
  slugProposed: (slug: string) => `Để trống để dùng: ${slug}`,
  slugFromName: 'Để trống để tạo từ tên.',
};

/** What boxes for days and moments say. */
export const dayBoxWords = {
  calendar: 'Chọn trên lịch',
  unread: (hint: string, example: string) => `Ghi theo ${hint}, ví dụ ${example}.`,
  inVietnamTime: (label: string) => `${label} (giờ Việt Nam)`,
};

/** What is said of a secret that is shown once. */
export const secretWords = {
  once: 'Chỉ hiện một lần này. Hãy lưu vào nơi an toàn trước khi đóng.',
  copied: 'Đã sao chép.',
};
