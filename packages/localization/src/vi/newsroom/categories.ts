/** Why something is refused about categories (chuyên mục). */
export const categoryFaults = {
  unknown: 'Không có chuyên mục này.',
  slugTaken: 'Đã có chuyên mục dùng địa chỉ này.',
  inUse: (articles: number) =>
    `Còn ${articles} bài viết trong chuyên mục này (kể cả bài đã xoá). Hãy chuyển chúng sang chuyên mục khác trước.`,
};

/** What the fields of a category are called. */
export const categoryFields = {
  name: 'Tên chuyên mục',
  description: 'Mô tả',
  hidden: 'Ẩn với bạn đọc',
  positionHelp: 'Số nhỏ đứng trước.',
};

/** What the back office says about categories. */
export const categoryWords = {
  many: 'Chuyên mục',
  none: 'Chưa có chuyên mục nào.',
  hiddenColumn: 'Ẩn',
};
