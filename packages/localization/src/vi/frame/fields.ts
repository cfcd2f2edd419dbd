/** What the fields are called that many things have. */
export const fieldNames = {
  slug: 'Địa chỉ',
  position: 'Thứ tự',
  unit: 'Đơn vị',
  status: 'Trạng thái',
};

/** What the boxes are called that narrow a list down. */
export const filterNames = {
  byName: 'Tìm theo tên',
  fromDay: 'Từ ngày',
  untilDay: 'Đến hết ngày',
};

/** What the fields are called by which somebody is reached. */
export const contactFields = {
  address: 'Địa chỉ',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
};
