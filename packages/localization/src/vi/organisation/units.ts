import type { BranchBasis } from '@hoi/domain/branch-basis';
import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import type { CodeFault } from '@hoi/domain/place-titles';
import { formatDate } from '../../date.ts';
import { spreadsheetWords } from './spreadsheets.ts';

/** Why something is refused about units (đơn vị) and their tree. */
export const unitFaults = {
  unknown: 'Không có đơn vị này.',
  slugTaken: 'Đã có đơn vị dùng địa chỉ này.',
  notToday: 'Đơn vị này hiện không hoạt động, hãy chọn đơn vị khác.',
  belowItself: 'Không thể chuyển một đơn vị xuống dưới chính nó.',
  parentNotThere: 'Đơn vị cấp trên không tồn tại trong suốt thời gian này.',
  tooDeep: 'Đơn vị sẽ ở quá nhiều cấp dưới đơn vị gốc.',
  timeTaken: 'Thời gian trùng với một giai đoạn đã có.',
  basisOfOthers: 'Chỉ chi hội và tổ có cơ sở tổ chức.',
  codeTaken: 'Mã này đang thuộc về một đơn vị khác.',
  codeThere: 'Đơn vị đã có mã trong thời gian này.',
  namesake: (name: string) => `Đã có đơn vị cùng cấp, cùng tên ${name} dưới một đơn vị cấp trên.`,
};

/** What a unit may hold, in words that follow a number. */
export const holdingWords = {
  roles: 'vai trò được cấp',
  aliases: 'tên gọi khác',
  oldAddresses: 'địa chỉ cũ',
  unitsBelow: 'đơn vị cấp dưới',
  successors: 'đơn vị kế tục',
  predecessors: 'đơn vị được kế tục',
};

/** What a new system begins with. */
export const firstNames = {
  rootUnit: 'Hội Liên hiệp Phụ nữ Việt Nam',
  administrator: 'Quản trị hệ thống',
};

export const orgUnitKindLabels: Record<OrgUnitKind, string> = {
  CENTRAL: 'Trung ương',
  PROVINCE: 'Cấp tỉnh',
  DISTRICT: 'Cấp huyện',
  COMMUNE: 'Cấp xã',
  BRANCH: 'Chi hội',
  GROUP: 'Tổ phụ nữ',
  SPECIAL: 'Đơn vị đặc thù',
};

/** Who the members of a branch are brought together by (loại hình chi hội). */
export const branchBasisLabels: Record<BranchBasis, string> = {
  RESIDENCE: 'Theo địa bàn',
  TRADE: 'Theo nghề nghiệp',
  AGE: 'Theo lứa tuổi',
  THEME: 'Theo chủ đề',
};

/** What the form of a unit asks. */
export const unitRules = {
  code: 'Mã chỉ gồm chữ số, chữ cái không dấu, dấu chấm, gạch nối.',
  codeOfLevel: (code: string, { digits, withZeros }: CodeFault) =>
    `Mã “${code}” có ${code.length} chữ số, mã của cấp này có ${digits}.${spreadsheetWords.lostZeros(withZeros)}`,
  spellings: (most: number) => `Không quá ${most} tên khác.`,
};

/** What is asked of a day in the life of the Union. */
export const unionDayRules = {
  noDay: 'Ngày không hợp lệ, hãy nhập theo dạng năm-tháng-ngày.',
  tooEarly: (first: string) => `Ngày không được trước ${formatDate(first)}.`,
  tooLate: 'Ngày quá xa.',
};

/** What boxes say in which units are found and chosen. */
export const unitBoxWords = {
  notThatDay: (day: string) => `Không có đơn vị như vậy vào ngày ${day}`,
  notThere: '(không có vào ngày này)',
  chosenAlready: 'Đơn vị này đã được chọn',
  otherName: (name: string) => `Tên khác: ${name}`,
  code: (code: string) => `Mã ${code}`,
  tookIn: (name: string) => `Tiếp nhận ${name}`,
  byCodeOrFormer: 'Tìm thấy theo mã hoặc đơn vị cũ',
};

/** From when to when a unit is there. */
export const unitLifeWords = {
  from: (day: string) => `từ ${day}`,
  until: (day: string) => `đến hết ${day}`,
  unknown: 'chưa rõ ngày thành lập',
};
