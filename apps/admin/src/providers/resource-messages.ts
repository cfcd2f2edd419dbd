import { categoryWords } from '@hoi/localization/words/newsroom/categories';
/** Names of the resources; `name` has one form, as Vietnamese nouns do. */
export const resourceMessages = {
  articles: { name: 'Bài viết' },
  categories: { name: categoryWords.many },
  albums: { name: 'Album ảnh' },
  polls: { name: 'Thăm dò ý kiến' },
  links: { name: 'Liên kết website' },
  pages: { name: 'Trang giới thiệu' },
  menus: { name: 'Trình đơn' },
  settings: { name: 'Thông tin cổng' },
  media: { name: 'Thư viện tệp' },
  partners: { name: 'Đối tác' },
  users: { name: 'Tài khoản' },
  units: { name: 'Cây tổ chức' },
  plans: { name: 'Phương án sắp xếp' },
  people: { name: 'Cán bộ' },
  committees: { name: 'Các ban lãnh đạo' },
  congresses: { name: 'Đại hội' },
  imports: { name: 'Nhập dữ liệu cũ' },
  audit: { name: 'Nhật ký hệ thống' },
} as const;
