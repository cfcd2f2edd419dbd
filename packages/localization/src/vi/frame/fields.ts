/** What the fields are called that many things have. */
export const fieldNames = {
  slug: 'Địa chỉ',
  position: 'Thứ tự',
  unit: 'Đơn vị',
  status: 'Trạng thái',
  email: 'Thư điện tử',
};

/** What the boxes are called that narrow a list down. */
export const filterNames = {
  byName: 'Tìm theo tên',
  fromDay: 'Từ ngày',
  untilDay: 'Đến hết ngày',
};
