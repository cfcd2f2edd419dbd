/** Why something is refused about albums (thư viện ảnh). */
export const albumFaults = {
  slugTaken: 'Đã có thư viện ảnh dùng địa chỉ này.',
  noSlug: 'Hãy nhập địa chỉ: tên này không có chữ cái hoặc chữ số nào.',
  tooManyPhotos: (most: number, count: number) =>
    `Mỗi thư viện có tối đa ${most} ảnh; hiện có ${count}.`,
  photosAtOnce: (most: number) => `Mỗi lần xem từ 1 đến ${most} ảnh.`,
  lastPhoto: 'Đây là ảnh cuối cùng của một thư viện đang đăng. Hãy gỡ thư viện trước.',
  noPhotos: 'Thư viện ảnh chưa có ảnh nào. Hãy thêm ảnh rồi đăng.',
};
