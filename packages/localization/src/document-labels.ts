import type { DocumentNumberFault } from '@hoi/domain/document-number';
import type { DocumentType } from '@hoi/domain/document-type';

export const documentTypeLabels: Record<DocumentType, string> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  TC: 'Thông cáo',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  DA: 'Dự án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  HĐ: 'Hợp đồng',
  CĐ: 'Công điện',
  CV: 'Công văn',
  BGN: 'Bản ghi nhớ',
  BTT: 'Bản thỏa thuận',
  GUQ: 'Giấy ủy quyền',
  GM: 'Giấy mời',
  GGT: 'Giấy giới thiệu',
  GNP: 'Giấy nghỉ phép',
  PG: 'Phiếu gửi',
  PC: 'Phiếu chuyển',
  PB: 'Phiếu báo',
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  NQLT: 'Nghị quyết liên tịch',
  PL: 'Pháp lệnh',
  KL: 'Kết luận',
  ĐL: 'Điều lệ',
};

/** Advice to an editor about a number as written; the number itself is not changed. */
export const documentNumberFaultLabels: Record<DocumentNumberFault, string> = {
  STRAY_SEPARATOR: 'Thừa dấu giữa số và ký hiệu, ví dụ 82-/KH-BTV; thường viết 82/KH-BTV.',
  DASH_FOR_SLASH:
    'Dùng toàn dấu gạch nối; thường viết 02/NQ-BCH hoặc, với văn bản của Đảng, 02-NQ/BCH.',
  SLASH_FOR_DASH: 'Dùng toàn dấu gạch chéo; thường viết 04/NQ-BCH.',
  MISSING_HYPHEN:
    'Thiếu dấu gạch nối giữa loại văn bản và cơ quan ban hành, ví dụ NĐCP thay cho NĐ-CP.',
  SPACES: 'Có khoảng trắng trong số, ký hiệu; thường viết liền.',
  MISSING_MARKS: 'Ký hiệu loại văn bản viết thiếu dấu, ví dụ QD thay cho QĐ.',
  WRONG_CASE: 'Chữ hoa, chữ thường trong ký hiệu chưa đúng quy ước.',
  MISSING_ZERO: 'Số nhỏ hơn 10 cần thêm số 0 phía trước, ví dụ 02.',
};
