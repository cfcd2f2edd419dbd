/** Why something is refused about pages (trang giới thiệu). */
export const pageFaults = {
  unknownPicture: 'Trang có ảnh không tồn tại.',
  noSlug: 'Vui lòng nhập địa chỉ của trang.',
  slugTaken: 'Đã có trang dùng địa chỉ này.',
};
