import { branchBases } from '@hoi/domain/branch-basis';
import { orgUnitKinds } from '@hoi/domain/org-unit-kind';
import { branchBasisLabels, orgUnitKindLabels } from '@hoi/localization/words/organisation/units';
import { choicesOf } from '#components/choices-of.ts';

export const kindChoices = choicesOf(orgUnitKinds, orgUnitKindLabels);
export const basisChoices = choicesOf(branchBases, branchBasisLabels);

/** Only branches and groups are made up of people who have something in common. */
export function hasBasis(kind: unknown): boolean {
  return kind === 'BRANCH' || kind === 'GROUP';
}
