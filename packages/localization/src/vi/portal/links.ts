/** Why something is refused about links (liên kết website). */
export const linkFaults = {
  unknownGroup: 'Không có nhóm liên kết này.',
};

/** Words of the panel of links on the public site, and of the page that leads away from it. */
export const linksPanel = {
  heading: 'Liên kết website',
  choose: 'Chọn website',
  open: 'Mở',
  none: 'Chưa có liên kết nào.',
  leaving: 'Đang mở trang web khác',
};

/** What the form of a link asks. */
export const linkRules = {
  address: 'Địa chỉ phải bắt đầu bằng http:// hoặc https:// và là một địa chỉ đúng.',
};
