/** What the fields are called that many things have. */
export const fieldNames = {
  slug: 'Địa chỉ',
  position: 'Thứ tự',
};

/** What the boxes are called that narrow a list down. */
export const filterNames = {
  byName: 'Tìm theo tên',
};
