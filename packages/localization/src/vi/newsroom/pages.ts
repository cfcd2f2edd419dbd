/** What the back office says about pages (trang giới thiệu). */
export const pageWords = {
  many: 'Trang giới thiệu',
  none: 'Chưa có trang giới thiệu nào.',
  deletion: 'Trang mất hẳn và địa chỉ của trang không còn mở được. Không thể hoàn tác.',
};

/** What the fields of a page are called. */
export const pageFields = {
  body: 'Nội dung',
  published: 'Hiện với bạn đọc',
};

/** Why something is refused about pages (trang giới thiệu). */
export const pageFaults = {
  unknownPicture: 'Trang có ảnh không tồn tại.',
  slugTaken: 'Đã có trang dùng địa chỉ này.',
};

/** What the form of a menu (thực đơn) asks. */
export const menuRules = {
  tooManyEntries: 'Thực đơn có quá nhiều mục.',
  unknown: 'Chỉ có hai thực đơn: main và footer.',
};
