import type { OrgPlanStepKind } from '@hoi/domain/org-plan-step';

/** What a step is called where it is chosen. */
export const stepKindLabels: Record<OrgPlanStepKind, string> = {
  CREATE: 'Thành lập',
  RENAME: 'Đổi tên',
  MOVE: 'Chuyển',
  MERGE: 'Hợp nhất',
  SPLIT: 'Chia tách',
  DISSOLVE: 'Giải thể',
};
