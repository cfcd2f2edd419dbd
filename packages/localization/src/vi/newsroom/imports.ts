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
