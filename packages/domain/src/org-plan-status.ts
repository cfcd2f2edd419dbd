/** Where a reorganisation stands: approved plans take effect at their date by themselves. */
export const orgPlanStatuses = ['DRAFT', 'APPROVED', 'UNDONE', 'CANCELLED'] as const;
export type OrgPlanStatus = (typeof orgPlanStatuses)[number];

export const orgPlanActs = [
  'update',
  'approve',
  'undo',
  'cancel',
  'delete',
  'announce',
  'decide',
] as const;
export type OrgPlanAct = (typeof orgPlanActs)[number];

const transitions: Record<OrgPlanAct, { from: OrgPlanStatus; to: OrgPlanStatus | 'GONE' }> = {
  update: { from: 'DRAFT', to: 'DRAFT' },
  approve: { from: 'DRAFT', to: 'APPROVED' },
  undo: { from: 'APPROVED', to: 'UNDONE' },
  cancel: { from: 'DRAFT', to: 'CANCELLED' },
  delete: { from: 'DRAFT', to: 'GONE' },
  announce: { from: 'APPROVED', to: 'APPROVED' },
  decide: { from: 'APPROVED', to: 'APPROVED' },
};

/** The status an act leads to (GONE: the plan is no more), or null when it is not legal from `status`. */
export function nextOrgPlanStatus(
  status: OrgPlanStatus,
  act: OrgPlanAct,
): OrgPlanStatus | 'GONE' | null {
  const transition = transitions[act];
  return transition.from === status ? transition.to : null;
}
