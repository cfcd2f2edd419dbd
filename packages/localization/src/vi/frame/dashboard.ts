import { formatDateTime } from '../../date.ts';

/** What the first page of the back office says. */
export const deskWords = {
  heading: 'Bàn làm việc',
  welcome: (name: string) => `Xin chào ${name}.`,
  writeArticle: 'Viết bài mới',
  addAlbum: 'Thêm album ảnh',
  returned: 'Bị trả lại',
  drafts: 'Bản nháp của tôi',
  noDrafts: 'Bạn không có bản nháp nào.',
  submitted: 'Tôi đã gửi, đang chờ duyệt',
  latest: 'Mới đăng',
  noneLatest: 'Chưa đăng bài nào.',
  awaited: 'Chờ tôi duyệt',
  noneAwaited: 'Không có bài nào chờ duyệt.',
  scheduled: 'Hẹn giờ đăng',
  appearsAt: (at: string) => `Lên trang lúc ${formatDateTime(at)}`,
  albumsAwaited: 'Album chờ đăng',
  suggestions: 'Gợi ý sau khi nhập dữ liệu',
  noSuggestions: 'Không còn gợi ý nào.',
  suggestionCount: (count: number) => `${count} gợi ý`,
  seeAll: 'Xem tất cả',
  seeAllOf: (title: string) => `Xem tất cả: ${title}`,
};

/** What the card with the visit counter says. */
export const visitCardWords = {
  heading: 'Lượt truy cập',
  online: 'Đang xem',
  today: 'Hôm nay',
  yesterday: 'Hôm qua',
  thisWeek: 'Tuần này',
  thisMonth: 'Tháng này',
  total: 'Tất cả',
};
