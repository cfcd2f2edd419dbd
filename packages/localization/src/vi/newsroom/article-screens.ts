import { formatDateTime, formatTime } from '../../date.ts';

/** What the fields of an article are called. */
export const articleFields = {
  summary: 'Tóm tắt',
  summaryHelp: 'Hiện dưới tiêu đề và trong danh sách tin.',
  body: 'Nội dung',
  category: 'Chuyên mục',
  tags: 'Thẻ',
  tagsHelp: 'Gõ rồi nhấn Enter để thêm.',
  author: 'Tác giả',
  authorFromUnion: 'Tác giả là cán bộ Hội',
  authorName: 'Tên tác giả',
  authorPosition: 'Chức vụ',
  authorOrganisation: 'Đơn vị công tác',
  postedBy: 'Người đăng',
  source: 'Nguồn tin',
  cover: 'Ảnh đại diện',
  attachments: 'Tệp đính kèm',
  pageAddress: 'Địa chỉ trang',
  publishedAt: 'Ngày đăng',
  views: 'Lượt xem',
};

/** What the back office says about articles (bài viết). */
export const articleWords = {
  many: 'Bài viết',
  none: 'Chưa có bài viết nào.',
  filing: 'Phân loại',
  authorAndSource: 'Tác giả và nguồn',
  saveDraft: 'Lưu bản nháp',
  history: 'Lịch sử',
  deleted: 'Đã xóa',
  awaitingContent: 'Chờ nội dung',
  select: 'Chọn',
  restore: 'Khôi phục',
  findInText: 'Tìm trong bài',
  mine: 'Bài của tôi',
  otherEditor: (name: string) =>
    `${name} đang sửa bài này. Nếu cả hai cùng lưu, người lưu sau sẽ được hỏi giữ bản nào.`,
};

/** What the author's box says of her whom it names. */
export const authorWords = {
  choose: 'Chọn cán bộ, hoặc gõ tác giả vào các ô dưới đây.',
  notFound: 'Không tìm thấy cán bộ này.',
  shown: (byline: string, day: string) => `Bài ghi: ${byline} (ngày ${day}).`,
  noAuthor: '(không ghi tác giả)',
  notPublic: 'Cán bộ này chưa được công khai.',
};

/** What is said when an article takes a step. */
export const articleStepWords = {
  submitted: 'Đã gửi duyệt',
  submittedAgain: 'Đã gửi duyệt lại',
  withdrawn: 'Đã rút bài về bản nháp',
  returned: 'Đã trả lại bài cho người viết',
  published: 'Đã đăng bài',
  publishedAgain: 'Đã đăng lại bài',
  scheduled: 'Đã hẹn giờ đăng',
  unpublished: 'Đã gỡ bài khỏi trang công khai',
  deleted: 'Đã xóa bài viết',
  restored: 'Đã khôi phục bài viết',
  notSaved: 'Nội dung chưa lưu được nên chưa làm bước này.',
};

/** What the question says that an article is published by. */
export const publishWords = {
  heading: 'Đăng bài',
  now: 'Đăng ngay',
  later: 'Hẹn giờ đăng',
  schedule: 'Hẹn giờ',
  moment: 'Thời điểm (giờ Việt Nam)',
  momentIsPast: 'Thời điểm này đã qua.',
  writtenAs: (example: string) => `Ghi theo ${example}.`,
};

/** What the question says that an article is sent back by. */
export const returnWords = {
  heading: 'Trả lại bài',
  act: 'Trả lại',
  comment: 'Góp ý cho người viết',
  keptComment: 'Góp ý khi trả lại bài',
};

/** What is said of several articles at once. */
export const articlesAtOnceWords = {
  published: (done: number, of: number) => `Đã đăng ${done}/${of} bài`,
  publishQuestion: (count: number) => `Đăng ${count} bài đã chọn?`,
  publication: 'Bạn đọc và các trang lấy tin thấy những bài này ngay.',
  publish: 'Đăng bài',
  publishOutcome: 'Kết quả đăng bài',
  eachPublished: 'Đã đăng',
  deleted: (done: number, of: number) => `Đã xóa ${done}/${of} bài`,
  deleteOutcome: 'Kết quả xóa bài',
  eachDeleted: 'Đã xóa',
  restored: 'Đã khôi phục các bài vừa xóa',
};

/** What is said of an article as readers will see it. */
export const articlePreviewWords = {
  heading: 'Xem thử',
  stale: 'Chưa lưu được thay đổi mới nhất; đây là bản đã lưu trước đó.',
  scheduled: 'Đây là bản sẽ lên trang; bấm “Lưu” để thấy thay đổi mới.',
  published: 'Đây là bản đang đăng; bấm “Lưu” để thấy thay đổi mới.',
  rendering: 'Đang dựng trang',
};

/** What is said of the states of an article that were saved. */
export const articleVersionWords = {
  heading: 'Lịch sử bài viết',
  list: 'Các bản đã lưu',
  one: (number: number, savedAt: string) => `Bản ${number} · ${formatDateTime(savedAt)}`,
  imported: 'Nhập từ cổng cũ',
  choose: 'Chọn một bản để so sánh với nội dung đang mở.',
  comparing: 'Đang so sánh',
  restore: 'Khôi phục bản này',
  restored: 'Đã khôi phục bản đã chọn',
  undone: 'Đã trở lại bản trước đó',
  notSaved: 'Nội dung chưa lưu được nên chưa khôi phục.',
  review: 'Duyệt và đăng',
};

/** What the steps of an article are called in its history. */
export const reviewEventLabels = {
  SUBMITTED: 'Gửi duyệt',
  WITHDRAWN: 'Rút bài về',
  RETURNED: 'Trả lại',
  PUBLISHED: 'Đăng bài',
  UNPUBLISHED: 'Gỡ bài',
  DELETED: 'Xóa',
  RESTORED: 'Khôi phục',
};

/** What is said of an article's saving while it is written. */
export const articleSavingWords = {
  savedAt: (at: Date) => `Đã lưu lúc ${formatTime(at)}`,
  failed: (why: string) => `Chưa lưu được: ${why}`,
  waiting: 'Có thay đổi, sẽ tự lưu',
  unsaved: 'Có thay đổi chưa lưu',
  faulty: 'Còn ô chưa hợp lệ nên chưa lưu được.',
};
