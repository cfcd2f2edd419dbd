import { branchBases } from '@hoi/domain/branch-basis';
import { orgUnitKinds } from '@hoi/domain/org-unit-kind';
import { branchBasisLabels, orgUnitKindLabels } from '@hoi/localization/words/organisation/units';

export const kindChoices = orgUnitKinds.map((id) => ({ id, name: orgUnitKindLabels[id] }));
export const basisChoices = branchBases.map((id) => ({ id, name: branchBasisLabels[id] }));

/** Only branches and groups are made up of people who have something in common. */
export function hasBasis(kind: unknown): boolean {
  return kind === 'BRANCH' || kind === 'GROUP';
}
