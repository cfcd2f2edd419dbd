import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import { placeCodeFault, placeLevels } from '@hoi/domain/place-titles';
import { unitRules } from '@hoi/localization/words/organisation/units';

/**
 * What is wrong with the code of a unit of a kind; null for one that it may have. A number is meant as the
 * state's, which has as many digits as the level's have; codes of other lists have letters or points.
 */
export function unitCodeFault(kind: OrgUnitKind, code: string | null | undefined): string | null {
  const level = placeLevels.find((one) => one === kind);
  if (!level || !code || !/^\d+$/.test(code)) return null;
  const fault = placeCodeFault(level, code);
  return fault && unitRules.codeOfLevel(code, fault);
}
