import { describe, expect, it } from 'vitest';
import { nextOrgPlanStatus, orgPlanActs, orgPlanStatuses } from './org-plan-status.ts';

describe('nextOrgPlanStatus', () => {
  it('leads a draft to approval and back out of it', () => {
    expect(nextOrgPlanStatus('DRAFT', 'approve')).toBe('APPROVED');
    expect(nextOrgPlanStatus('APPROVED', 'undo')).toBe('UNDONE');
    expect(nextOrgPlanStatus('DRAFT', 'cancel')).toBe('CANCELLED');
    expect(nextOrgPlanStatus('DRAFT', 'delete')).toBe('GONE');
  });

  it('leaves what has an end alone, and an approved plan to its undoing', () => {
    const legal = (status: (typeof orgPlanStatuses)[number]) =>
      orgPlanActs.filter((act) => nextOrgPlanStatus(status, act));
    expect(orgPlanStatuses.map(legal)).toEqual([
      ['update', 'approve', 'cancel', 'delete'],
      ['undo', 'announce', 'decide'],
      [],
      [],
    ]);
  });
});
