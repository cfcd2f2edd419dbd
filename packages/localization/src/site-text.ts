import { formatInteger } from './number.ts';

/** Labels of the public site; the words of the former site are kept as its readers know them. */
export const siteText = {
  name: 'Hội Liên hiệp Phụ nữ',
  skipToContent: 'Chuyển đến nội dung chính',
  article: {
    postedBy: 'Người đăng',
    publishedAt: 'Ngày đăng',
    updatedAt: 'Cập nhật',
    views: 'Lượt xem',
    viewsUnit: 'lượt',
    source: 'Nguồn tin',
    back: '[Trở về]',
    newer: 'Các tin mới hơn',
    older: 'Các tin cũ hơn',
    print: 'Bản in',
    attachments: 'Tệp đính kèm',
    tags: 'Từ khóa',
    category: 'Chuyên mục',
    empty: 'Chưa có tin bài nào.',
  },
  pager: {
    label: 'Phân trang',
    page: 'Trang',
    previous: 'Trang trước',
    next: 'Trang sau',
    first: 'Trang đầu',
    last: 'Trang cuối',
  },
  album: {
    heading: 'Thư viện ảnh',
    previousPhoto: 'Ảnh trước',
    nextPhoto: 'Ảnh sau',
    pause: 'Tạm dừng',
    play: 'Tiếp tục',
    empty: 'Chưa có album ảnh nào.',
  },
  links: {
    heading: 'Liên kết website',
    choose: 'Chọn website',
    open: 'Mở',
    newTab: 'mở trong thẻ mới',
    empty: 'Chưa có liên kết nào.',
  },
  poll: {
    heading: 'Thăm dò ý kiến',
    vote: 'Bình chọn',
    results: 'Xem kết quả',
    votesUnit: 'lượt bình chọn',
    thanks: 'Cảm ơn bạn đã tham gia bình chọn.',
    alreadyVoted:
      'Bạn đã tham gia bình chọn này rồi (hoặc một thiết bị giống hệt trong cùng mạng). Xin cảm ơn!',
    closed: 'Cuộc thăm dò đã kết thúc.',
    empty: 'Hiện không có cuộc thăm dò nào.',
  },
  weather: {
    heading: 'Dự báo thời tiết',
    temperature: 'Nhiệt độ',
    humidity: 'Độ ẩm',
    windDirection: 'Hướng gió',
    windSpeed: 'Tốc độ gió',
    visibility: 'Tầm nhìn xa',
    updatedAt: 'Cập nhật lúc',
    source: 'Nguồn',
    unavailable: 'Chưa có dữ liệu thời tiết mới.',
  },
  visits: {
    heading: 'Thống kê truy cập',
    total: 'Tổng lượt truy cập',
    today: 'Hôm nay',
    yesterday: 'Hôm qua',
    thisWeek: 'Tuần này',
    lastWeek: 'Tuần trước',
    thisMonth: 'Tháng này',
    lastMonth: 'Tháng trước',
    online: 'Số người đang Online',
  },
  search: {
    heading: 'Tìm kiếm',
    field: 'Từ khóa tìm kiếm',
    submit: 'Tìm',
    resultsUnit: 'kết quả',
    nothingFound: 'Không tìm thấy kết quả nào. Hãy thử từ khóa khác hoặc viết ngắn hơn.',
  },
  footer: {
    responsible: 'Chịu trách nhiệm nội dung',
    managingBody: 'Cơ quan chủ quản',
    address: 'Địa chỉ',
    phone: 'Điện thoại',
    email: 'Thư điện tử',
  },
} as const;

/** Names of the sections in the menu, by the first part of their address. */
export const sectionNames = {
  '': 'Trang chủ',
  'gioi-thieu': 'Giới thiệu',
  'tin-tuc': 'Tin tức – Sự kiện',
  'van-ban': 'Văn bản',
  'thu-vien-anh': 'Thư viện ảnh',
  video: 'Video',
  'to-chuc': 'Tổ chức Hội',
  'so-lieu': 'Số liệu',
  'lich-cong-tac': 'Lịch công tác',
  'hoi-dap': 'Hỏi đáp',
  'gop-y': 'Góp ý',
  'lien-he': 'Liên hệ',
  'tham-do': 'Thăm dò ý kiến',
  'tim-kiem': 'Tìm kiếm',
  'so-do-trang': 'Sơ đồ trang',
} as const;

/** 63 lượt */
export function formatViews(count: number): string {
  return `${formatInteger(count)} ${siteText.article.viewsUnit}`;
}
