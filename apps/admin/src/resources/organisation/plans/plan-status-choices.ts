import { type OrgPlanStatus, orgPlanStatuses } from '@hoi/domain/org-plan-status';

export const planStatusLabels: Record<OrgPlanStatus, string> = {
  DRAFT: 'Dự thảo',
  APPROVED: 'Đã duyệt',
  UNDONE: 'Đã hoàn tác',
  CANCELLED: 'Đã hủy',
};

export const planStatusChoices = orgPlanStatuses.map((id) => ({ id, name: planStatusLabels[id] }));
