/** What the fields are called that many things have. */
export const fieldNames = {
  slug: 'Địa chỉ',
  position: 'Thứ tự',
  title: 'Tiêu đề',
  unit: 'Đơn vị',
  kind: 'Loại',
  pictureAlt: 'Mô tả ảnh',
  changedAt: 'Sửa lần cuối',
  onDay: 'Tại ngày',
  decisionNumber: 'Số quyết định',
  decisionDate: 'Ngày quyết định',
  public: 'Công khai',
  status: 'Trạng thái',
};

/** What the boxes are called that narrow a list down. */
export const filterNames = {
  byName: 'Tìm theo tên',
  byTitle: 'Tìm theo tiêu đề',
  byNameOrAlt: 'Tìm theo tên hoặc mô tả',
  byFileName: 'Tìm theo tên tệp',
  fromDay: 'Từ ngày',
  untilDay: 'Đến hết ngày',
};

/** What the fields are called by which somebody is reached. */
export const contactFields = {
  address: 'Địa chỉ',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
};

/** Whether readers see a thing. */
export const visibilityWords = {
  shown: 'Đang hiện',
  hidden: 'Đang ẩn',
};
