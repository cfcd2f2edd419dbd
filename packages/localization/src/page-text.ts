/** Words of the public site's frame and pages that the former site did not have. */
export const pageText = {
  home: 'Trang chủ',
  seeAll: 'Xem tất cả',
  announcements: 'Thông báo',
  latest: 'Tin mới nhất',
  news: 'Tin tức – Sự kiện',
  allCategories: 'Tất cả',
  photosUnit: 'ảnh',
  awaitingPicture: 'Ảnh đang được bổ sung',
  slideshow: 'Trình chiếu ảnh',
  moreAlbums: 'Xem các album cũ hơn',
  servicesLabel: 'Tiện ích',
  footerNote: 'Khi đăng lại thông tin, xin ghi rõ nguồn từ cổng thông tin này.',
  menu: {
    label: 'Thực đơn chính',
    open: 'Danh mục',
    footer: 'Thực đơn cuối trang',
    sections: 'Chuyên mục',
    breadcrumb: 'Vị trí trang',
  },
  siteMap: {
    heading: 'Sơ đồ trang',
    pages: 'Giới thiệu',
    categories: 'Chuyên mục tin tức',
    feeds: 'Nguồn cấp tin RSS',
    other: 'Mục khác',
  },
  print: {
    print: 'In trang này',
    hint: 'Để in, dùng lệnh In của trình duyệt (Ctrl + P).',
    backToArticle: 'Về bài viết',
    address: 'Địa chỉ bài viết',
    printedOn: 'Bản in ngày',
  },
  search: {
    hint: 'Có thể gõ không dấu. Đặt cụm từ trong ngoặc kép để tìm nguyên cụm.',
    results: 'Kết quả cho',
    more: 'Xem thêm kết quả',
    suggestion: 'Có phải bạn muốn tìm',
  },
  poll: {
    allowMultiple: 'Có thể chọn nhiều phương án.',
    backToPoll: 'Trở lại câu hỏi',
    refused: 'Chưa ghi nhận được bình chọn. Vui lòng thử lại.',
  },
  leaving: { heading: 'Đang mở trang web khác' },
  errors: {
    code: 'Mã',
    requestId: 'Mã yêu cầu',
    copy: 'Chép',
    copied: 'Đã chép',
    again: 'Thử lại',
    home: 'Về trang chủ',
    notFound: {
      heading: 'Không tìm thấy trang này',
      advice:
        'Địa chỉ có thể đã thay đổi hoặc nội dung đã được gỡ. Hãy tìm bằng từ khóa, hoặc đi tiếp từ trang chủ và sơ đồ trang.',
    },
    /** @param when "10:45 ngày 29/11/2026" */
    lastGood: (when: string) =>
      `Trang đang hiển thị bản lưu lúc ${when}; hệ thống đang tạm gián đoạn.`,
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
  },
} as const;
