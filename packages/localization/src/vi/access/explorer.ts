/** Words of the page on which partners (đối tác) try out the API with their token. */
export const explorerWords = {
  title: 'Thử hỏi API · GraphiQL',
  heading: 'Thử hỏi API bằng mã truy cập',
  intro:
    'Nhập mã truy cập mà Hội đã cấp cho đơn vị bạn để mở GraphiQL, nơi viết câu hỏi, xem kết quả và tra mọi kiểu dữ liệu. Mã chỉ nằm trong bộ nhớ của trang đó: tải lại trang thì phải nhập lại.',
  token: 'Mã truy cập',
  tokenHelp: (start: string, letters: number) => `Bắt đầu bằng ${start} và dài ${letters} ký tự.`,
  open: 'Mở GraphiQL',
  docs: 'Tài liệu API (tiếng Anh)',
  needsScript: 'GraphiQL cần JavaScript. Trình duyệt này đang tắt JavaScript.',
  foreignForm: 'Biểu mẫu này không được gửi từ chính trang này. Hãy nhập mã tại đây rồi gửi lại.',
  otherForm: 'Nội dung gửi lên không phải biểu mẫu của trang này. Hãy nhập mã tại đây rồi gửi lại.',
};
