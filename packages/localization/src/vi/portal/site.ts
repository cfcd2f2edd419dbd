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
