import { formatInteger } from '../../number.ts';

/** Words of the frame around every page of the public site. */
export const siteFrame = {
  name: 'Hội Liên hiệp Phụ nữ',
  /** For below an icon, where twelve letters have room. */
  shortName: 'Hội Phụ nữ',
  skipToContent: 'Chuyển đến nội dung chính',
  home: 'Trang chủ',
  seeAll: 'Xem tất cả',
  services: 'Tiện ích',
  source: 'Khi đăng lại thông tin, xin ghi rõ nguồn từ cổng thông tin này.',
};

/** Words of the site's menus. */
export const siteMenu = {
  label: 'Thực đơn chính',
  open: 'Danh mục',
  footer: 'Thực đơn cuối trang',
  sections: 'Chuyên mục',
  breadcrumb: 'Vị trí trang',
};

/** Words of the site's foot. */
export const siteFooter = {
  responsible: 'Chịu trách nhiệm nội dung',
  managingBody: 'Cơ quan chủ quản',
};

/** Words of the links between the pages of a list. */
export const pagerWords = {
  label: 'Phân trang',
  page: 'Trang',
  previous: 'Trang trước',
  next: 'Trang sau',
};

/** Words of the map of the site. */
export const siteMap = {
  heading: 'Sơ đồ trang',
  pages: 'Giới thiệu',
  categories: 'Chuyên mục tin tức',
  feeds: 'Nguồn cấp tin RSS',
  main: 'Trang chính',
  unitsInTree: (count: number) => `Còn ${formatInteger(count)} đơn vị khác: xem trong cây tổ chức`,
};

/** Places of the public site that stand whatever is published, as a menu offers them. */
export const sitePlaces: readonly { href: string; label: string }[] = [
  { href: '/', label: siteFrame.home },
  { href: '/tin-tuc', label: 'Tin tức' },
  { href: '/to-chuc', label: 'Tổ chức' },
  { href: '/so-lieu', label: 'Số liệu' },
  { href: '/thu-vien-anh', label: 'Thư viện ảnh' },
  { href: '/tim-kiem', label: 'Tìm kiếm' },
  { href: '/so-do-trang', label: siteMap.heading },
];
