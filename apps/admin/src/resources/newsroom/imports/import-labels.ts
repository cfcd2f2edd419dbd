import type {
  ImportedKind,
  ImportOutcome,
  LegacyPagePart,
  SuggestionStatus,
} from '#generated/graphql.ts';

export const kindLabels: Record<ImportedKind, string> = {
  ALBUM: 'Album ảnh',
  ARTICLE: 'Bài viết',
  AWAITING_ARTICLE: 'Bài chờ nội dung',
  CATEGORY: 'Chuyên mục',
  LEGACY_ADDRESS: 'Địa chỉ cũ',
  LINK: 'Liên kết',
  POLL: 'Thăm dò',
  VISIT_BASELINE: 'Số lượt truy cập cũ',
};

export const outcomeLabels: Record<ImportOutcome, string> = {
  CREATED: 'tạo mới',
  FILLED: 'bổ sung nội dung',
  MATCHED: 'đã có sẵn',
  UPDATED: 'cập nhật',
};

export const suggestionStatusLabels: Record<SuggestionStatus, string> = {
  OPEN: 'Chưa xử lý',
  DONE: 'Đã sửa',
  DISMISSED: 'Bỏ qua',
};

export const partLabels: Record<LegacyPagePart, string> = {
  AUTHOR_NAME: 'Tên tác giả',
  AUTHOR_ORGANISATION: 'Đơn vị của tác giả',
  AUTHOR_POSITION: 'Chức vụ của tác giả',
  BODY: 'Nội dung',
  LEGACY_ID: 'Mã bài cũ',
  LINKS: 'Liên kết website',
  NEWER_PAGES: 'Trang tin mới hơn',
  NEWER_TITLES: 'Tin mới hơn',
  OLDER_PAGES: 'Trang tin cũ hơn',
  OLDER_TITLES: 'Tin cũ hơn',
  POLL_OPTIONS: 'Phương án thăm dò',
  POLL_QUESTION: 'Câu hỏi thăm dò',
  POSTED_BY: 'Người đăng',
  PUBLISHED_ON: 'Ngày đăng',
  SLIDES: 'Ảnh trình chiếu',
  SOURCE: 'Nguồn tin',
  TITLE: 'Tiêu đề',
  UNREAD_LINES: 'Dòng chưa đọc được',
  VIEW_COUNT: 'Lượt xem',
  VISIT_COUNTER: 'Bộ đếm truy cập',
  WEATHER: 'Thời tiết',
};
