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
