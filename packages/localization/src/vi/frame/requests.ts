/** Why a request is refused before anybody looks at what it is about. */
export const requestFaults = {
  fault: 'Hệ thống gặp sự cố. Vui lòng thử lại sau ít phút.',
  foreignSite: 'Trang web khác không được thay đổi dữ liệu ở đây.',
  tooLarge: 'Nội dung gửi lên quá lớn.',
  notFound: 'Không tìm thấy.',
  malformedId: 'Mã định danh không hợp lệ.',
  tooManyIds: (most: number) => `Không quá ${most} mã mỗi lần.`,
  unstorableText: 'Nội dung có ký tự không hợp lệ.',
  diskFull: 'Máy chủ hết chỗ lưu. Chưa lưu gì; vui lòng báo người quản trị máy chủ rồi thử lại.',
  filesNotWritable:
    'Kho tệp của máy chủ không ghi được. Chưa lưu gì; vui lòng báo người quản trị máy chủ.',
  noDay: 'Ngày không hợp lệ.',
  slugOrId: 'Cần đúng một trong hai: slug hoặc id.',
};
