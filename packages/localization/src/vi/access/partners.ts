/** Why something is refused to partners (đối tác), or about them. */
export const partnerFaults = {
  nameTaken: 'Đã có đối tác mang tên này.',
  invalidToken: 'Mã truy cập không hợp lệ hoặc đã hết hiệu lực.',
  readsOnly: 'Mã truy cập của đối tác chỉ được đọc dữ liệu.',
  outsideScopes: 'Mã truy cập này không có quyền đọc dữ liệu này.',
};
