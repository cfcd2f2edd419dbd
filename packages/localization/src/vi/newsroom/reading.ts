/** Why a question about articles (tin bài) or albums (thư viện ảnh) is not answered. */
export const readingFaults = {
  searchTooLong: (most: number) => `Nội dung tìm kiếm không quá ${most} ký tự.`,
  pageNumber: (last: number) => `Số trang từ 1 đến ${last}.`,
  pageNeedsFirst: 'Số trang chỉ dùng cùng first.',
  photosAtOnce: (most: number) => `Mỗi lần xem từ 1 đến ${most} ảnh.`,
};
