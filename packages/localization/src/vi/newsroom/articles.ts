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
  searchTooLong: (most: number) => `Nội dung tìm kiếm không quá ${most} ký tự.`,
  pageNumber: (last: number) => `Số trang từ 1 đến ${last}.`,
  pageNeedsFirst: 'Số trang chỉ dùng cùng first.',
};
