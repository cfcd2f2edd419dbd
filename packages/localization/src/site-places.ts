/** Places of the public site that stand whatever is published, as a menu offers them. */
export const sitePlaces: readonly { href: string; label: string }[] = [
  { href: '/', label: 'Trang chủ' },
  { href: '/tin-tuc', label: 'Tin tức' },
  { href: '/to-chuc', label: 'Tổ chức' },
  { href: '/thu-vien-anh', label: 'Thư viện ảnh' },
  { href: '/tim-kiem', label: 'Tìm kiếm' },
  { href: '/so-do-trang', label: 'Sơ đồ trang' },
];
