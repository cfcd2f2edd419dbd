/** Why something is refused about files (tệp) of the library. */
export const mediaFaults = {
  unknownPicture: 'Không có ảnh này.',
  unknownFile: 'Không có tệp này.',
  empty: 'Tệp trống.',
  otherKind:
    'Chỉ nhận ảnh JPEG, PNG, WebP, AVIF, GIF tĩnh và tài liệu PDF, Word (.docx), Excel (.xlsx).',
  damaged: 'Tệp bị hỏng, không mở ra được.',
  damagedPicture: 'Tệp ảnh bị hỏng, không đọc được.',
  tooManyPixels: (millions: number) => `Ảnh quá lớn: tối đa ${millions} triệu điểm ảnh.`,
  animated: 'Không nhận ảnh động.',
  inUse: (uses: number) =>
    `Tệp đang được dùng ở ${uses} nơi. Hãy gỡ khỏi các nơi đó trước khi xóa.`,
  replacedByPublishers:
    'Tệp này bạn đọc đang xem hoặc đang chờ duyệt: chỉ người có quyền đăng bài ở đơn vị giữ tệp mới thay được.',
  pictureForPicture: 'Ảnh chỉ thay được bằng ảnh khác.',
  documentForDocument: 'Tài liệu chỉ thay được bằng tài liệu khác.',
};

/** What the form of a picture asks. */
export const pictureRules = {
  noAlt: 'Vui lòng mô tả ảnh, hoặc đánh dấu là ảnh trang trí.',
};
