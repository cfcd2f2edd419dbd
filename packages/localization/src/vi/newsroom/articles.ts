import type { ArticleStanding, ArticleStatus, ArticleStep } from '@hoi/domain/article-status';
import { formatInteger } from '../../number.ts';

/** Why something is refused about articles (bài viết). */
export const articleFaults = {
  slugTaken: 'Đã có bài viết dùng địa chỉ này.',
  noContent: 'Bài viết chưa có nội dung.',
  unknownPicture: 'Bài có ảnh không tồn tại.',
  unknownPictureOrAlbum: 'Bài có ảnh hoặc album không tồn tại.',
  /** @param state as its label says, in lower case @param step likewise */
  wrongState: (state: string, step: string) =>
    `Bài viết đang ở trạng thái “${state}” nên không thể ${step}.`,
  emptyTag: (name: string) => `Thẻ “${name}” không có chữ cái hoặc chữ số nào.`,
};

/** What a unit may hold, in words that follow a number. */
export const holdingWords = {
  articles: 'bài viết',
};

/** Words of the public lists of articles. */
export const newsPage = {
  heading: 'Tất cả tin bài',
  description:
    'Tin, bài mới nhất về hoạt động của các cấp Hội, phong trào phụ nữ, chính sách và thông báo.',
  ofCategory: (category: string) => `Tin, bài mới nhất của chuyên mục ${category}.`,
  announcements: 'Thông báo',
  latest: 'Tin mới nhất',
  all: 'Tất cả',
  none: 'Chưa có tin bài nào.',
};

/** Words of an article's public page; those of the former site are kept as its readers know them. */
export const articlePage = {
  postedBy: 'Người đăng',
  publishedAt: 'Ngày đăng',
  correctedAt: 'Cập nhật lúc',
  views: 'Lượt xem',
  viewCount: (count: number) => `${formatInteger(count)} lượt`,
  source: 'Nguồn tin',
  back: '[Trở về]',
  newer: 'Các tin mới hơn',
  older: 'Các tin cũ hơn',
  print: 'Bản in',
  attachments: 'Tệp đính kèm',
  tags: 'Từ khóa',
  share: 'Chia sẻ',
  shareOn: (site: string) => `Chia sẻ qua ${site}`,
  shareByDevice: 'Gửi qua ứng dụng',
  copyAddress: 'Sao chép địa chỉ',
  addressCopied: 'Đã sao chép địa chỉ',
  addressNotCopied: 'Chưa sao chép được, hãy chép từ thanh địa chỉ',
};

/** Words of an article's page for printing. */
export const articlePrint = {
  print: 'In trang này',
  hint: 'Để in, dùng lệnh In của trình duyệt (Ctrl + P).',
  backToArticle: 'Về bài viết',
  address: 'Địa chỉ bài viết',
  printedOn: 'Bản in ngày',
};

export const articleStatusLabels: Record<ArticleStatus, string> = {
  DRAFT: 'Bản nháp',
  IN_REVIEW: 'Chờ duyệt',
  PUBLISHED: 'Đã đăng',
  UNPUBLISHED: 'Đã gỡ',
};

export const articleStandingLabels: Record<ArticleStanding, string> = {
  DRAFT: 'Bản nháp',
  RETURNED: 'Bị trả lại',
  IN_REVIEW: 'Chờ duyệt',
  SCHEDULED: 'Hẹn giờ',
  PUBLISHED: 'Đã đăng',
  UNPUBLISHED: 'Đã gỡ',
};

/** What the buttons of the newsroom say. */
export const articleStepLabels: Record<ArticleStep, string> = {
  submit: 'Gửi duyệt',
  withdraw: 'Rút bài về',
  return: 'Trả lại',
  publish: 'Đăng bài',
  unpublish: 'Gỡ bài',
};

/** What the forms of an article ask. */
export const articleRules = {
  noCategory: 'Vui lòng chọn chuyên mục.',
  tags: (most: number) => `Không quá ${most} thẻ.`,
  attachments: (most: number) => `Không quá ${most} tệp đính kèm.`,
  tooEarly: 'Ngày đăng quá xa trong quá khứ.',
  tooLate: 'Ngày đăng quá xa trong tương lai.',
  noArticle: 'Hãy chọn bài viết.',
  articlesAtOnce: (most: number) => `Mỗi lần tối đa ${most} bài.`,
};
