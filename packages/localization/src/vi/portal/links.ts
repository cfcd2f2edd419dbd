/** Why something is refused about links (liên kết website). */
export const linkFaults = {
  unknownGroup: 'Không có nhóm liên kết này.',
};

/** Words of the panel of links on the public site, and of the page that leads away from it. */
export const linksPanel = {
  heading: 'Liên kết website',
  choose: 'Chọn website',
  open: 'Mở',
  leaving: 'Đang mở trang web khác',
};

/** What the form of a link asks. */
export const linkRules = {
  address: 'Địa chỉ phải bắt đầu bằng http:// hoặc https:// và là một địa chỉ đúng.',
};

/** What the fields of a group of links are called. */
export const linkGroupFields = {
  name: 'Tên nhóm',
  links: 'Các liên kết',
  linkCount: 'Số liên kết',
  linkTitle: 'Tên website',
  url: 'Địa chỉ',
  opensNewPage: 'Mở trong thẻ mới',
};

/** What the back office says about links. */
export const linkWords = {
  none: 'Chưa có nhóm liên kết nào.',
  groupDeletion:
    'Nhóm và mọi liên kết trong nhóm mất hẳn khỏi trang công khai. Không thể hoàn tác.',
};
