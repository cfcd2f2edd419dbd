import { formatDate, formatTime } from '../../date.ts';

/** Words of a page of the public site that cannot be shown, and of what could not be sent from it. */
export const siteFaults = {
  code: 'Mã',
  requestId: 'Mã yêu cầu',
  copy: 'Chép',
  copied: 'Đã chép',
  notCopied: 'Chưa chép được, hãy đánh dấu mã rồi chép',
  again: 'Thử lại',
  home: 'Về trang chủ',
  notFound: {
    heading: 'Không tìm thấy trang này',
    advice:
      'Địa chỉ có thể đã thay đổi hoặc nội dung đã được gỡ. Hãy tìm bằng từ khóa, hoặc đi tiếp từ trang chủ và sơ đồ trang.',
  },
  /** @param madeAt when the page was made that is shown */
  lastGood: (madeAt: Date) =>
    `Trang đang hiển thị bản lưu lúc ${formatTime(madeAt)} ngày ${formatDate(madeAt)}; hệ thống đang tạm gián đoạn.`,
  unsent: {
    heading: 'Chưa gửi được',
    advice: 'Hệ thống đang tạm gián đoạn nên chưa ghi nhận được. Vui lòng thử lại sau ít phút.',
    kept: 'Những gì bạn đã chọn và nhập vẫn còn nguyên trong trang này.',
    typed: 'Nội dung bạn đã nhập',
    again: 'Gửi lại',
  },
  away: {
    heading: 'Cổng thông tin đang tạm gián đoạn',
    advice:
      'Máy chủ chưa lấy được nội dung. Sự cố thường được khắc phục trong ít phút; vui lòng tải lại trang sau.',
  },
  loading: {
    heading: 'Cổng thông tin đang nạp dữ liệu mẫu',
    advice: 'Việc này chỉ diễn ra ở lần khởi động đầu tiên. Trang sẽ tự mở lại sau ít giây.',
  },
  fault: {
    heading: 'Trang này đang gặp lỗi',
    advice:
      'Đã có lỗi khi hiển thị nội dung. Vui lòng thử lại sau ít phút; nếu vẫn lỗi, hãy báo cho cơ quan quản lý qua địa chỉ ở cuối trang.',
  },
  refused: {
    heading: 'Không nhận được nội dung gửi lên',
    advice: 'Biểu mẫu này không được gửi từ cổng thông tin. Hãy mở lại trang rồi gửi lần nữa.',
  },
};
