/** What was done in this wing, by the verb-noun of the command, after the name of who did it: “… đã mở thăm dò ý kiến”. */
export const portalDeeds = {
  'close-poll': 'đóng thăm dò ý kiến',
  'create-poll': 'tạo thăm dò ý kiến',
  'create-site-link': 'thêm liên kết',
  'create-site-link-group': 'thêm nhóm liên kết',
  'delete-poll': 'xóa thăm dò ý kiến',
  'delete-site-link': 'xóa liên kết',
  'delete-site-link-group': 'xóa nhóm liên kết',
  'open-poll': 'mở thăm dò ý kiến',
  'update-menu': 'sửa trình đơn',
  'update-poll': 'sửa thăm dò ý kiến',
  'update-site-link': 'sửa liên kết',
  'update-site-link-group': 'sửa nhóm liên kết',
  'update-site-settings': 'sửa thông tin cổng',
};

/** What deeds of this wing are about, by the name of its type. */
export const portalSubjects = {
  Menu: 'Trình đơn',
  Poll: 'Thăm dò ý kiến',
  SiteLink: 'Liên kết',
  SiteLinkGroup: 'Nhóm liên kết',
  SiteSettings: 'Thông tin cổng',
};
