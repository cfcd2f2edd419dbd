import type { CommitteeKind } from '@hoi/domain/committee-kind';
import type { Office } from '@hoi/domain/office';
import type { QualificationKind } from '@hoi/domain/qualification-kind';
import type { SensitiveAttribute } from '@hoi/domain/sensitive-attribute';

/** Why something is refused about people (cán bộ) and their files. */
export const personFaults = {
  unknown: 'Không có người này.',
  noOffice: 'Hãy nhập chức vụ của người này tại đơn vị của bạn.',
  erased: 'Hồ sơ này đã xóa theo yêu cầu, không thể thay đổi.',
  keptElsewhere: 'Hồ sơ của người này do đơn vị nơi chị đang công tác quản lý.',
  inOfficeAt: (unit: string) =>
    `Người này còn giữ chức vụ tại ${unit}, ngoài phạm vi của bạn: đơn vị đó hoặc cấp trên chung mới xóa được.`,
  inOfficeElsewhere: 'Người này còn giữ chức vụ ở đơn vị ngoài phạm vi của bạn.',
};

/** What a unit may hold, in words that follow a number. */
export const holdingWords = {
  appointments: 'chức danh',
  committees: 'ban chấp hành',
};

/** Why something is refused about an office (chức vụ) that a person holds. */
export const appointmentFaults = {
  heldAlready: 'Người này đã giữ chức danh này trong thời gian đó.',
  endedEarlier: 'Chức vụ này đã kết thúc sớm hơn. Hãy dùng chức năng sửa nếu ghi nhầm.',
  onlyOne: 'Đây là chức vụ duy nhất của người này. Hãy sửa lại, hoặc xóa cả hồ sơ.',
  unitNotThere: 'Đơn vị không hoạt động vào ngày này.',
  congressOfOther: 'Đơn vị không có kỳ đại hội này.',
};

/** Why something is refused about committees (ban) and their seats (ủy viên). */
export const committeeFaults = {
  oneAtATime: 'Đơn vị đã có ban này trong thời gian đó.',
  seatedAlready: 'Người này đã có tên trong ban trong thời gian đó.',
  seatsLeft: (seats: number) => `Ban này còn ${seats} ủy viên. Hãy xóa khỏi danh sách trước.`,
  seatEnded: 'Người này đã thôi tham gia sớm hơn, hoặc ban đã kết thúc.',
  seatOutsideTerm: 'Thời gian phải nằm trong thời gian hoạt động của ban.',
  full: (size: number, seated: number) =>
    `Ban có ${size} ủy viên, danh sách đã có ${seated} người cùng lúc.`,
  seatedBefore: 'Có ủy viên được ghi từ trước ngày này.',
  seatedAfter: 'Có ủy viên được ghi đến sau ngày này.',
};

/** Stands where the name of a person was who asked to be forgotten. */
export const erasedName = 'đã xóa theo yêu cầu';

export const officeLabels: Record<Office, string> = {
  PRESIDENT: 'Chủ tịch',
  VICE_PRESIDENT: 'Phó Chủ tịch',
  STANDING_MEMBER: 'Ủy viên Ban Thường vụ',
  HEAD: 'Trưởng ban',
  DEPUTY_HEAD: 'Phó Trưởng ban',
  OFFICER: 'Cán bộ',
  BRANCH_HEAD: 'Chi hội trưởng',
  BRANCH_DEPUTY: 'Chi hội phó',
  GROUP_HEAD: 'Tổ trưởng',
  OTHER: 'Chức vụ khác',
};

export const committeeKindLabels: Record<CommitteeKind, string> = {
  EXECUTIVE: 'Ban Chấp hành',
  STANDING: 'Ban Thường vụ',
  PERMANENT: 'Thường trực',
};

export const qualificationKindLabels: Record<QualificationKind, string> = {
  EDUCATION: 'Trình độ chuyên môn',
  POLITICAL_THEORY: 'Lý luận chính trị',
  STATE_MANAGEMENT: 'Quản lý nhà nước',
  LANGUAGE: 'Ngoại ngữ',
  COMPUTING: 'Tin học',
  UNION_WORK: 'Nghiệp vụ công tác Hội',
  TRAINING: 'Tập huấn, bồi dưỡng',
};

export const sensitiveAttributeLabels: Record<SensitiveAttribute, string> = {
  ETHNIC_GROUP: 'Dân tộc',
  RELIGION: 'Tôn giáo',
  PARTY_MEMBERSHIP: 'Đảng viên',
};

/** What the forms about people ask. */
export const personRules = {
  digitsInName: 'Họ tên không có chữ số.',
  birthYear: 'Năm sinh không hợp lệ.',
  otherName: 'Họ và tên gõ vào chưa khớp.',
  citizenNumber:
    'Nội dung có dãy 9 hoặc 12 chữ số giống số căn cước. Hệ thống không lưu số giấy tờ tùy thân, hãy xóa đi.',
};

/** What the form of a committee asks. */
export const committeeRules = {
  leastSize: (least: number) => `Ít nhất ${least} ủy viên.`,
  mostSize: (most: number) => `Không quá ${most} ủy viên.`,
};
