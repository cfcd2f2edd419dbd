/** What the fields of a committee (ban) are called. */
export const committeeFields = {
  congressOrdinal: 'Đại hội lần thứ',
  term: 'Nhiệm kỳ',
  startsOn: 'Từ ngày',
  endsOn: 'Hết từ ngày',
  endsOnHelp: 'Ngày đầu tiên không còn; để trống nếu đang hoạt động.',
  size: 'Số lượng ủy viên đại hội định',
  seatCount: 'Số ủy viên',
  unitAlone: 'Không kể đơn vị trực thuộc',
};

/** What the back office says about committees. */
export const committeeWords = {
  many: 'Các ban lãnh đạo',
  none: 'Chưa có ban nào.',
  one: 'Ban',
  deletion: 'Ban và danh sách ủy viên của ban mất hẳn. Không thể hoàn tác.',
};

/** What the fields of a seat (ủy viên) are called. */
export const seatFieldNames = {
  title: 'Chức danh trong ban',
  endsOn: 'Thôi tham gia từ ngày',
  lastDayHelp: 'Ngày đầu tiên không còn là ủy viên.',
  endsOnHelp: 'Ngày đầu tiên không còn là ủy viên; để trống nếu theo thời gian của ban.',
};

/** What the back office says about the seats of a committee. */
export const seatWords = {
  one: 'Ủy viên',
  heading: (count: number) => `Ủy viên (${count})`,
  headingOfSize: (count: number, size: number) => `Ủy viên (${count} trên ${size})`,
  add: 'Thêm ủy viên',
  correct: (name: string) => `Sửa: ${name}`,
  save: 'Lưu ủy viên',
  end: (name: string) => `Kết thúc: ${name}`,
  remove: 'Xóa ủy viên',
  removeQuestion: (name: string) => `Xóa ${name} khỏi danh sách?`,
  removal:
    'Chỉ xóa khi đã ghi nhầm: danh sách sẽ không còn dấu vết của ủy viên này. Người thôi tham gia thì chọn “Kết thúc”.',
  removed: 'Đã xóa ủy viên',
};
