import type { CommitteeKind } from '@hoi/domain/committee-kind';
import type { DelegateKind } from '@hoi/domain/delegate-kind';
import type { Office } from '@hoi/domain/office';
import type { QualificationKind } from '@hoi/domain/qualification-kind';
import type { SensitiveAttribute } from '@hoi/domain/sensitive-attribute';

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

export const delegateKindLabels: Record<DelegateKind, string> = {
  ELECTED: 'Đại biểu được bầu',
  EX_OFFICIO: 'Đại biểu đương nhiên',
  APPOINTED: 'Đại biểu chỉ định',
};
