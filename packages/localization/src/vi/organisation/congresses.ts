import type { DelegateKind } from '@hoi/domain/delegate-kind';

/** Why something is refused about congresses (đại hội) and their delegates (đại biểu). */
export const congressFaults = {
  unknown: 'Không có kỳ đại hội này.',
  slugTaken: 'Đã có đại hội dùng địa chỉ này.',
  /** @param ordinal in Roman numerals */
  heldAlready: (ordinal: string) => `Đơn vị đã có đại hội lần thứ ${ordinal}.`,
  inUse: (uses: number) => `Còn ${uses} đại biểu, chức vụ hoặc ban thuộc kỳ đại hội này.`,
  delegateThere: 'Người này đã có tên trong danh sách đại biểu.',
};

/** What a unit may hold, in words that follow a number. */
export const holdingWords = {
  congresses: 'đại hội',
  delegations: 'đoàn đại biểu',
};

export const delegateKindLabels: Record<DelegateKind, string> = {
  ELECTED: 'Đại biểu được bầu',
  EX_OFFICIO: 'Đại biểu đương nhiên',
  APPOINTED: 'Đại biểu chỉ định',
};

/** What the form of a congress asks. */
export const congressRules = {
  ordinal: (least: number, most: number) => `Từ ${least} đến ${most}.`,
  negative: 'Không được âm.',
  tooLarge: 'Số quá lớn.',
  documents: (most: number) => `Không quá ${most} văn kiện.`,
  termEnd: 'Ngày hết nhiệm kỳ phải sau ngày bắt đầu.',
  closing: 'Ngày bế mạc không được trước ngày khai mạc.',
  attended: 'Số dự họp không được lớn hơn số triệu tập.',
};

/** What the fields of a congress are called. */
export const congressFields = {
  ordinal: 'Đại hội lần thứ',
  ordinalColumn: 'Lần thứ',
  ordinalHelp: 'Từ 1 đến 399.',
  ordinalShown: (roman: string) => `Sẽ ghi là “Đại hội ${roman}”.`,
  term: 'Nhiệm kỳ',
  termFrom: 'Nhiệm kỳ từ ngày',
  termTo: 'Hết nhiệm kỳ từ ngày',
  termToHelp: 'Ngày đầu tiên sau nhiệm kỳ; để trống nếu đang trong nhiệm kỳ.',
  heldFrom: 'Ngày khai mạc',
  heldFromColumn: 'Khai mạc',
  heldTo: 'Ngày bế mạc',
  place: 'Địa điểm',
  summoned: 'Số đại biểu triệu tập',
  attended: 'Số đại biểu dự',
  results: 'Kết quả',
  documents: 'Văn kiện',
  documentTitle: 'Tên văn kiện',
  documentNumber: 'Số, ký hiệu',
  documentDay: 'Ngày ban hành',
  documentUrl: 'Đường dẫn',
};

/** What the back office says about congresses. */
export const congressWords = {
  many: 'Đại hội',
  none: 'Chưa có đại hội nào.',
  deletion: 'Đại hội và danh sách đại biểu mất hẳn. Không thể hoàn tác.',
  committees: 'Các ban của nhiệm kỳ',
  picker: 'Nhiệm kỳ đại hội',
  notNamed: 'Không ghi',
  one: (roman: string, term: string) => `Đại hội ${roman}, nhiệm kỳ ${term}`,
};

/** What the back office says about the delegates of a congress. */
export const delegateWords = {
  heading: (count: number) => `Đại biểu (${count})`,
  add: 'Thêm đại biểu',
  save: 'Lưu đại biểu',
  more: 'Xem thêm đại biểu',
  delegation: 'Đoàn đại biểu',
  attended: 'Có dự',
  hasAttended: 'có dự',
  hasNotAttended: 'không dự',
  removed: (name: string) => `Đã xóa đại biểu ${name}`,
  putBack: 'Đã ghi lại đại biểu',
};
