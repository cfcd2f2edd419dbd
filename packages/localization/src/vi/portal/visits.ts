/** Why visits are not counted. */
export const visitFaults = {
  unknownArticle: 'Mã bài viết không hợp lệ.',
  tooOld: 'Không nhận lượt xem cũ hơn một giờ.',
};

/** Words of the visit counter on the public site. */
export const visitPanel = {
  heading: 'Thống kê truy cập',
  total: 'Tổng lượt truy cập',
  today: 'Hôm nay',
  yesterday: 'Hôm qua',
  thisWeek: 'Tuần này',
  lastWeek: 'Tuần trước',
  thisMonth: 'Tháng này',
  lastMonth: 'Tháng trước',
  online: 'Số người đang Online',
};

/** What is asked of visits as the site's server reports them. */
export const visitRules = {
  path: 'Đường dẫn phải bắt đầu bằng dấu gạch chéo.',
  noAddress: 'Thiếu địa chỉ mạng.',
  atOnce: (most: number) => `Mỗi lần gửi không quá ${most} lượt.`,
};
