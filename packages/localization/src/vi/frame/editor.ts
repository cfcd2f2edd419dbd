import { formatInteger } from '../../number.ts';

/** What the editor of texts says. */
export const editorWords = {
  opening: 'Đang mở trình soạn thảo',
  formatting: 'Định dạng nội dung',
  count: (words: number, letters: number) =>
    `${formatInteger(words)} chữ · ${formatInteger(letters)} ký tự · Alt+F10 để tới thanh định dạng`,
  leftOut: (parts: readonly string[], withPictures: boolean) =>
    `Phần vừa dán có ${parts.join('; ')} không đưa vào.${withPictures ? ' Hãy tải từng ảnh lên bằng nút “Chèn ảnh”.' : ''}`,
};

/** What the buttons of the editor say. */
export const toolbarWords = {
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  heading2: 'Đề mục lớn',
  heading3: 'Đề mục vừa',
  heading4: 'Đề mục nhỏ',
  bold: 'Chữ đậm',
  italic: 'Chữ nghiêng',
  underline: 'Gạch chân',
  bulletList: 'Danh sách gạch đầu dòng',
  orderedList: 'Danh sách đánh số',
  quote: 'Trích dẫn',
  alignCentre: 'Căn giữa',
  alignRight: 'Căn phải',
  justify: 'Căn đều hai bên',
  link: 'Liên kết',
  picture: 'Chèn ảnh',
  album: 'Chèn album ảnh',
  table: 'Chèn bảng',
};

/** What the buttons of a table say. */
export const tableWords = {
  addRow: 'Thêm dòng',
  addColumn: 'Thêm cột',
  removeRow: 'Bỏ dòng',
  removeColumn: 'Bỏ cột',
  merge: 'Gộp ô',
  split: 'Tách ô',
  headerRow: 'Dòng tiêu đề',
  remove: 'Bỏ bảng',
};

/** What the question for a link says. */
export const linkDialogWords = {
  insert: 'Chèn liên kết',
  change: 'Sửa liên kết',
  remove: 'Bỏ liên kết',
  address: 'Địa chỉ',
  addressHelp: 'Địa chỉ web, thư điện tử, hoặc đường dẫn của cổng bắt đầu bằng “/”.',
  text: 'Chữ hiển thị',
  wrongAddress: 'Địa chỉ chưa đúng. Ví dụ: https://phunu.vn hoặc /tin-tuc',
};

/** What is said of an album in a text. */
export const placedAlbumWords = {
  find: 'Tìm theo tên album',
  none: 'Không có album đã đăng nào khớp.',
  more: (count: number) => `Còn ${formatInteger(count)} album khác: hãy gõ thêm chữ để tìm.`,
  publishedOn: (day: string) => `, đăng ngày ${day}`,
  shown: (title: string, photos: string) => `Album ảnh: ${title} (${photos})`,
  hidden: 'Album ảnh chưa đăng hoặc đã bị xóa: bạn đọc không thấy gì ở đây.',
};

/** What is said of a picture in a text. */
export const placedPictureWords = {
  change: 'Sửa ảnh',
  replace: 'Thay ảnh khác',
  remove: 'Bỏ ảnh',
  describe: 'Mô tả, chú thích, nguồn',
  width: 'Độ rộng của ảnh',
  place: 'Chỗ của ảnh',
  sizes: { full: 'Đầy đủ', medium: 'Vừa', small: 'Nhỏ' },
  aligns: { left: 'Bên trái', center: 'Ở giữa', right: 'Bên phải' },
};
