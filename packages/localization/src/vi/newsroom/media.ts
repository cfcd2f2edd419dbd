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
  altShown:
    'Album đang đăng lấy mô tả này cho ảnh của mình: hãy sửa, hoặc viết mô tả riêng trong album rồi mới xóa ở đây.',
  inUse: (uses: number) =>
    `Tệp đang được dùng ở ${uses} nơi. Hãy gỡ khỏi các nơi đó trước khi xóa.`,
  replacedByPublishers:
    'Tệp này bạn đọc đang xem hoặc đang chờ duyệt: chỉ người có quyền đăng bài ở đơn vị giữ tệp mới thay được.',
  pictureForPicture: 'Ảnh chỉ thay được bằng ảnh khác.',
  documentForDocument: 'Tài liệu chỉ thay được bằng tài liệu khác.',
};

/** What a unit may hold, in words that follow a number. */
export const holdingWords = {
  files: 'tệp',
};

/** What the form of a picture asks. */
export const pictureRules = {
  noAlt: 'Vui lòng mô tả ảnh, hoặc đánh dấu là ảnh trang trí.',
};

/** What the back office says about files (tệp). */
export const mediaWords = {
  many: 'Thư viện tệp',
  none: 'Thư viện chưa có tệp nào.',
  pictures: 'Ảnh',
  documents: 'Tài liệu',
  uploaded: (count: number) => `Đã tải lên ${count} tệp.`,
  altOf: (fileName: string) => `Mô tả ảnh ${fileName}`,
  altSaved: 'Đã lưu mô tả',
  delete: 'Xóa tệp',
  deleteQuestion: (fileName: string) => `Xóa tệp “${fileName}”?`,
  deletion: 'Tệp bị xóa hẳn. Tệp đang dùng trong bài viết hoặc album sẽ không xóa được.',
  deleted: 'Đã xóa tệp',
};

/** What the back office says about where a file is used. */
export const mediaUseWords = {
  heading: (fileName: string) => `Nơi dùng tệp “${fileName}”`,
  open: 'Nơi dùng',
  openToReplace: 'Nơi dùng, thay tệp',
  looking: 'Đang tìm nơi dùng…',
  usedAt: (places: string) => `Tệp này đang dùng ở ${places}.`,
  unused: 'Chưa nơi nào dùng tệp này.',
  shownToReaders:
    'Bạn đọc đang xem tệp này: chỉ người có quyền đăng bài ở đơn vị giữ tệp mới thay được.',
  places: (count: number) => `${count} nơi`,
  hiddenPlaces: (count: number) => `${count} nơi bạn không được xem`,
  furtherHiddenPlaces: (count: number) => `${count} nơi khác bạn không được xem`,
  and: 'và',
};

/** What uses a file, in the middle of a sentence. */
export const mediaUserLabels = {
  ARTICLE: 'bài viết',
  ALBUM: 'album ảnh',
  PAGE: 'trang',
};

/** What the back office says about putting one file in the place of another. */
export const mediaReplacementWords = {
  replace: 'Thay tệp',
  replaced: 'Đã thay tệp',
  chooseAnother: 'Chọn tệp khác',
  before: 'Đang dùng',
  after: 'Sẽ thay bằng',
  usedAt: (places: string) => `Tệp này đang dùng ở ${places}: tất cả sẽ hiện tệp mới ngay.`,
  addressChanges: 'Địa chỉ của tệp đổi theo và không lấy lại được tệp cũ:',
  download: 'tải tệp đang dùng về máy',
  ifNeeded: 'nếu còn cần.',
  altStays: 'Mô tả ảnh giữ nguyên: hãy xem lại cho khớp với ảnh mới.',
  uploading: (fileName: string) => `Đang tải ${fileName}`,
  confirm: 'Thay bằng tệp này',
  keep: 'Giữ tệp cũ',
};

/** What is said where a file is chosen. */
export const mediaPickerWords = {
  choosePicture: 'Chọn ảnh',
  chooseOtherPicture: 'Chọn ảnh khác',
  changePicture: 'Đổi ảnh',
  noPicture: 'Chưa chọn ảnh.',
  chooseFile: 'Chọn tệp',
  find: 'Tìm theo tên tệp hoặc mô tả',
  none: 'Không có tệp nào khớp.',
  more: 'Xem thêm',
  source: 'Nguồn ảnh',
  upload: 'Tải ảnh lên',
  fromLibrary: 'Chọn từ thư viện',
};

/** What is said where files are sent. */
export const uploadWords = {
  dropSeveral: 'Kéo thả các tệp vào đây, hoặc',
  dropOne: 'Kéo thả một tệp vào đây, hoặc',
  choose: 'Chọn từ máy',
  box: 'Tệp tải lên',
  limit: (size: string) => `Mỗi tệp không quá ${size}.`,
  tooLarge: 'Tệp lớn quá mức cho phép.',
};

/** What is written about a picture that stands in a text. */
export const pictureFields = {
  alt: 'Mô tả ảnh cho người không nhìn thấy',
  altHelp: 'Ví dụ: Hội viên xã trao quà cho học sinh nghèo.',
  decorative: 'Ảnh chỉ để trang trí',
  caption: 'Chú thích dưới ảnh',
  credit: 'Nguồn ảnh',
  creditHelp: 'Tên người chụp hoặc nơi cung cấp ảnh; bỏ trống nếu không có.',
  kept: 'Mô tả và chú thích ảnh',
};

/** What is said of the files that hang on an article. */
export const attachmentWords = {
  add: 'Thêm tệp',
  titleOf: (place: number) => `Tên tệp ${place}`,
  remove: (fileName: string) => `Bỏ tệp ${fileName}`,
};
