/** Why a write that was sent with a key is not done, or not answered as before. */
export const idempotencyFaults = {
  otherBody: 'Khóa Idempotency-Key này đã dùng cho một yêu cầu khác.',
  done: 'Việc này đã được thực hiện ở lần gửi trước. Hãy tải lại trang để xem kết quả.',
  running: 'Yêu cầu này đang được xử lý. Vui lòng thử lại sau ít giây.',
  takenOver: 'Yêu cầu này đã được gửi lại và đang được xử lý.',
  malformedKey: 'Idempotency-Key: 8–128 ký tự ASCII không có dấu cách.',
};
