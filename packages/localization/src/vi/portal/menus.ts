/** What the back office says about the site's menus (trình đơn). */
export const menuWords = {
  many: 'Trình đơn',
  main: 'Trình đơn đầu trang',
  footer: 'Trình đơn chân trang',
  none: 'Chưa có trình đơn nào.',
  entryCount: 'Số mục',
  entryName: 'Tên mục',
  unnamed: '(chưa có tên)',
  addEntry: 'Thêm mục',
  addEntryBelow: 'Thêm mục con',
  removeEntry: 'Bỏ mục này',
  drag: 'Kéo để đổi chỗ',
  preview: 'Xem trước',
  empty: 'Trình đơn này chưa có mục nào.',
  leadsTo: 'Dẫn tới',
  leadsToRequired: 'Dẫn tới *',
  chooseOrType: 'Chọn, hoặc gõ địa chỉ',
  commonPlaces: 'Trang chung',
};

/** What a screen reader says while an entry of a menu is moved. */
export const menuDragWords = {
  howTo:
    'Nhấn phím cách để nhấc mục lên, dùng phím mũi tên để chuyển, nhấn phím cách lần nữa để đặt xuống, Esc để thôi.',
  lifted: (place: number) => `Đã nhấc mục thứ ${place}.`,
  over: (place: number) => `Đang ở chỗ của mục thứ ${place}.`,
  dropped: (place: number) => `Đã đặt vào chỗ thứ ${place}.`,
  unmoved: 'Giữ nguyên chỗ cũ.',
};
