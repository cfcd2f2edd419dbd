/** What the portal is called until somebody says it. */
export const firstSiteName = 'Cổng thông tin điện tử';

/** What the form of the site's settings asks. */
export const siteRules = {
  phone: 'Chỉ dùng chữ số, dấu cách và các dấu + ( ) . -',
  email: 'Địa chỉ thư điện tử chưa đúng.',
  latitude: (south: number, north: number) => `Vĩ độ từ ${south} đến ${north}.`,
  longitude: (west: number, east: number) => `Kinh độ từ ${west} đến ${east}.`,
  weatherPlace: 'Nơi xem thời tiết cần đủ tên, vĩ độ và kinh độ; bỏ trống cả ba để tắt.',
};

/** What the fields of the site's settings are called. */
export const siteFields = {
  name: 'Tên cổng',
  organisation: 'Tên tổ chức',
  managingBody: 'Cơ quan chủ quản',
  responsible: 'Người chịu trách nhiệm',
  weatherPlace: 'Nơi xem thời tiết',
  weatherHelp:
    'Tên hiện trên khung thời tiết. Điền đủ tên, vĩ độ và kinh độ, hoặc bỏ trống cả ba để tắt. Khung đổi trong khoảng một phút sau khi lưu.',
  latitude: 'Vĩ độ (độ bắc)',
  longitude: 'Kinh độ (độ đông)',
};

/** What the back office says about the site's settings. */
export const siteWords = {
  settings: 'Thông tin cổng',
};
