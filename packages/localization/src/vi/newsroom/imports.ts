/** Why something is refused about pages of the former portal (nhập dữ liệu cũ). */
export const importFaults = {
  suggestionsDecided: 'Có gợi ý đã xử lý, hoặc phải do người đọc bài quyết định.',
  placeChanged: (found: string) =>
    `Không còn thấy “${found}” ở đúng chỗ đó. Hãy mở bài và sửa tay.`,
  unknownCategory: (slug: string, known: readonly string[]) =>
    `Không có chuyên mục “${slug}”. Các chuyên mục hiện có: ${known.join(', ') || 'chưa có'}.`,
  empty: 'Tệp không có nội dung.',
  tooLarge: (megabytes: number) => `Tệp quá lớn; mỗi trang lưu không quá ${megabytes} MB.`,
  binary: 'Tệp không phải là văn bản hoặc HTML.',
  incomplete: 'Tệp không phải là một trang bài viết lưu trọn vẹn từ cổng cũ.',
  tooLong: 'Bài viết hoặc một dòng trên trang dài quá mức cho phép.',
};

/** What is made by an import and named by it. */
export const importedNames = {
  usualCategory: 'Hoạt động Hội',
  albumOf: (title: string) => `Ảnh từ cổng cũ – ${title}`,
  visitsFrom: (fileName: string) => `Trang lưu của cổng cũ: ${fileName}`,
  linkGroup: 'Liên kết website',
  remark: 'Nhập từ cổng thông tin cũ',
  shownName: (asWritten: string, shown: string) =>
    `Hiện tên tác giả “${asWritten}” thành “${shown}”; mục nguồn tin giữ nguyên văn`,
};

/** What is asked of suggestions that are decided together. */
export const suggestionRules = {
  none: 'Hãy chọn ít nhất một gợi ý.',
  atOnce: (most: number) => `Mỗi lần không quá ${most} gợi ý.`,
};

/** What the parts of a page of the former portal are called. */
export const importPartLabels = {
  AUTHOR_NAME: 'Tên tác giả',
  AUTHOR_ORGANISATION: 'Đơn vị của tác giả',
  AUTHOR_POSITION: 'Chức vụ của tác giả',
  BODY: 'Nội dung',
  LEGACY_ID: 'Mã bài cũ',
  LEFT_OUT: 'Không đưa vào bài',
  LINKS: 'Liên kết website',
  MISSING: 'Trang thiếu',
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

/** Blocks of a page of the former portal that it can lack, under the headings that it gave them. */
export const missingBlockLabels = {
  source: 'Nguồn tin',
  newer: 'Các tin mới hơn',
  older: 'Các tin cũ hơn',
  links: 'Liên kết website',
  poll: 'Thăm dò ý kiến',
  weather: 'Dự báo thời tiết',
  counter: 'Thống kê truy cập (hoặc thiếu số)',
};

/** What is made or found by an import. */
export const importKindLabels = {
  ALBUM: 'Album ảnh',
  ARTICLE: 'Bài viết',
  AWAITING_ARTICLE: 'Bài chờ nội dung',
  CATEGORY: 'Chuyên mục',
  DRAFT_ARTICLE: 'Bài viết giữ ở bản nháp (chữ đã chuyển bảng mã)',
  LEGACY_ADDRESS: 'Địa chỉ cũ',
  LINK: 'Liên kết',
  POLL: 'Thăm dò',
  VISIT_BASELINE: 'Số lượt truy cập cũ',
};

/** What became of it. */
export const importOutcomeLabels = {
  CREATED: 'tạo mới',
  FILLED: 'bổ sung nội dung',
  MATCHED: 'đã có sẵn',
  UPDATED: 'cập nhật',
};

/** Where a suggestion stands. */
export const suggestionStatusLabels = {
  OPEN: 'Chưa xử lý',
  DONE: 'Đã sửa',
  DISMISSED: 'Bỏ qua',
};

/** What the back office says about imports. */
export const importWords = {
  many: 'Nhập dữ liệu cũ',
  none: 'Chưa nhập trang nào từ cổng cũ.',
  article: 'Bài viết',
  file: 'Tệp',
  openSuggestions: 'Gợi ý chưa xử lý',
  withOpenSuggestions: 'Còn gợi ý chưa xử lý',
  importedAt: 'Nhập lúc',
  openArticle: (title: string) => `Mở bài “${title}”`,
  stored: 'Đã lưu',
  normalised: 'Đã chuẩn hóa',
  normalisation: (how: string, places: number) => `${how} (${places} chỗ)`,
  found: 'Đọc được trên trang',
  region: 'Nhập trang cổng cũ',
  choose: 'Nhập trang đã lưu',
  progress: 'Tiến độ nhập',
  turn: (number: number, of: number, fileName: string) =>
    `Đang nhập trang ${number} trên ${of}: ${fileName}`,
  imported: 'Đã nhập trang',
  nothingNew: 'Trang này đã có đủ, không có gì mới',
  oneImported: 'đã nhập',
  oneNothingNew: 'đã có đủ, không có gì mới',
  seeReport: 'Xem báo cáo',
};

/** What the back office says about suggestions (gợi ý). */
export const suggestionWords = {
  heading: (open: number, all: number) => `Gợi ý cho biên tập viên: còn ${open} trên ${all}`,
  none: 'Không còn gợi ý nào.',
  showDecided: 'Hiện cả gợi ý đã xử lý',
  applyAll: (count: number) => `Áp dụng cả ${count} gợi ý có sẵn cách sửa`,
  applyQuestion: (count: number) => `Áp dụng ${count} gợi ý?`,
  application:
    'Bài viết được sửa ngay thành một phiên bản mới; bài đã đăng thì bạn đọc thấy ngay. Bản trước vẫn còn trong các phiên bản của bài.',
  changeArticle: 'Sửa trong bài',
  applied: (count: number) => `Đã sửa ${count} chỗ trong bài`,
  done: 'Đã sửa',
  dismiss: 'Bỏ qua',
  open: 'Mở lại',
};
