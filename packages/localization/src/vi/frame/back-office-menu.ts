/** What the groups of the back office's menu are called. */
export const menuGroupWords = {
  content: 'Nội dung',
  site: 'Trang công khai',
  organisation: 'Tổ chức',
  reporting: 'Số liệu',
  system: 'Hệ thống',
};
