import { BadInputError } from '@hoi/domain/errors';
import { dayFaults } from '@hoi/localization/words/frame/days';
import { unitFaults } from '@hoi/localization/words/organisation/units';

const faults: readonly [constraint: string, path: string, message: string][] = [
  ['org_unit_parent_covers', 'parentId', unitFaults.parentNotThere],
  ['org_unit_no_cycle', 'parentId', unitFaults.belowItself],
  ['org_unit_depth', 'parentId', unitFaults.tooDeep],
  ['not_own_parent', 'parentId', unitFaults.belowItself],
  ['org_unit_versions_one_at_a_time', 'effectiveOn', unitFaults.timeTaken],
  ['org_unit_versions_last', 'effectiveOn', dayFaults.lastBeforeFirst],
  ['org_unit_versions_basis', 'basis', unitFaults.basisOfOthers],
  ['org_unit_codes_one_holder', 'officialCode', unitFaults.codeTaken],
  ['org_unit_codes_one_per_list', 'officialCode', unitFaults.codeThere],
  ['org_units_slug_key', 'slug', unitFaults.slugTaken],
];

// A cycle, an orphan and what is too deep are raised by our own function, whose text holds no constraint's name.
const spoken: readonly [text: string, constraint: string][] = [
  ['is not covered by its parent', 'org_unit_parent_covers'],
  ['would be below itself', 'org_unit_no_cycle'],
  ['would be too deep', 'org_unit_depth'],
];

/** What an error of the database says about the rules of the tree; null when it is about something else. */
export function unitFault(error: unknown): BadInputError | null {
  const text = error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : '';
  const named = spoken.find(([words]) => text.includes(words))?.[1];
  const fault = faults.find(([constraint]) => constraint === named || text.includes(constraint));
  return fault ? new BadInputError([{ path: [fault[1]], message: fault[2] }]) : null;
}

/** Turns a broken rule of the tree, which the database found, into an answer for the form. */
export async function explainUnitFault<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    throw unitFault(error) ?? error;
  }
}
