/** What the fields of a person's file are called. */
export const personFields = {
  name: 'Họ và tên',
  birthYear: 'Năm sinh',
  workEmail: 'Thư điện tử công vụ',
  workPhone: 'Điện thoại cơ quan',
  purpose: 'Mục đích lưu thông tin',
  purposeHelp: 'Không nhập số căn cước, số định danh cá nhân.',
  usualPurpose: 'Quản lý cán bộ Hội',
  published: 'Công khai chức vụ trên trang của đơn vị',
  inOfficeOn: 'Đang giữ chức tại ngày',
};

/** What the back office says about people. */
export const personWords = {
  many: 'Cán bộ',
  none: 'Chưa có cán bộ nào.',
};

/** What the fields of an office are called. */
export const appointmentFieldNames = {
  title: 'Chức danh ghi trên quyết định',
  office: 'Chức vụ',
  startsOn: 'Giữ chức từ ngày',
  endsOn: 'Thôi giữ từ ngày',
  lastDayHelp: 'Ngày đầu tiên không còn giữ chức.',
  endsOnHelp: 'Ngày đầu tiên không còn giữ chức; để trống nếu đang giữ.',
  fullTime: 'Chuyên trách',
};

/** What the back office says about the offices of a person. */
export const appointmentWords = {
  add: 'Thêm chức vụ',
  correct: 'Sửa chức vụ',
  save: 'Lưu chức vụ',
  end: 'Thôi giữ chức vụ',
  writeEnd: 'Ghi ngày thôi giữ',
  fullTime: 'chuyên trách',
  decision: (number: string) => `quyết định ${number}`,
  remove: 'Xóa chức vụ',
  removeQuestion: (title: string, unit: string) => `Xóa chức vụ “${title}, ${unit}”?`,
  removal:
    'Chỉ xóa khi đã ghi nhầm: lý lịch sẽ không còn dấu vết của chức vụ này. Người thôi giữ chức thì chọn “Kết thúc”.',
  removed: 'Đã xóa chức vụ',
};

/** What the back office says about qualifications. */
export const qualificationWords = {
  heading: 'Trình độ, bồi dưỡng',
  add: 'Thêm trình độ',
  addHeading: 'Thêm trình độ, bồi dưỡng',
  name: 'Tên',
  institution: 'Nơi đào tạo',
  obtainedOn: 'Ngày cấp, hoàn thành',
  removed: (name: string) => `Đã xóa ${name}`,
  putBack: (name: string) => `Đã ghi lại ${name}`,
};

/** What the back office says about sensitive facts. */
export const sensitiveWords = {
  heading: 'Thông tin nhạy cảm',
  use: 'Chỉ dùng để thống kê; chỉ người có quyền mới đọc được.',
  save: 'Lưu thông tin nhạy cảm',
  saved: 'Đã lưu thông tin nhạy cảm',
};

/** What is said about the rights of her whose data are kept. */
export const personDataWords = {
  heading: 'Quyền của người được lưu thông tin',
  text: 'Xuất toàn bộ dữ liệu đang lưu, hoặc xóa theo yêu cầu: tên và thông tin cá nhân mất hẳn, các chức vụ còn lại không tên.',
  export: 'Xuất dữ liệu cá nhân',
  exported: 'Đã xuất dữ liệu',
  erase: 'Xóa theo yêu cầu',
  eraseQuestion: 'Xóa dữ liệu cá nhân của người này?',
  eraseForGood: 'Xóa vĩnh viễn',
  erasure: 'Việc này không thể hoàn tác. Để xác nhận, hãy gõ:',
  typedName: 'Họ và tên để xác nhận',
  erased: 'Đã xóa dữ liệu cá nhân',
  namedIn: 'Các bài sau có ghi tên người này; xóa hồ sơ không đổi nội dung bài, hãy sửa bài trước:',
};
