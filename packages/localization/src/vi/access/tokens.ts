/** Why a token (mã truy cập) of a partner opens nothing, or not this. */
export const tokenFaults = {
  invalid: 'Mã truy cập không hợp lệ hoặc đã hết hiệu lực.',
  readsOnly: 'Mã truy cập của đối tác chỉ được đọc dữ liệu.',
  staffOnly: 'Chỉ cán bộ của Hội xem được dữ liệu này.',
};
