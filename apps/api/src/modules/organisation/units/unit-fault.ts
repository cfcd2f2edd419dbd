import { BadInputError } from '@hoi/domain/errors';
import { dayFaults } from '@hoi/localization/words/frame/days';
import { unitFaults } from '@hoi/localization/words/organisation/units';

/** What the database says when a rule is broken, the field of the form, and what is said there. */
export type RuleWords = readonly [words: string, path: string, message: string];

const unitRules: readonly RuleWords[] = [
  // These are raised by our own function, whose text holds no constraint's name.
  ['is not covered by its parent', 'parentId', unitFaults.parentNotThere],
  ['would be below itself', 'parentId', unitFaults.belowItself],
  ['would be too deep', 'parentId', unitFaults.tooDeep],
  ['not_own_parent', 'parentId', unitFaults.belowItself],
  ['org_unit_versions_one_at_a_time', 'effectiveOn', unitFaults.timeTaken],
  ['org_unit_versions_last', 'effectiveOn', dayFaults.lastBeforeFirst],
  ['org_unit_versions_basis', 'basis', unitFaults.basisOfOthers],
  ['org_unit_codes_one_holder', 'officialCode', unitFaults.codeTaken],
  ['org_unit_codes_one_per_list', 'officialCode', unitFaults.codeThere],
  ['org_units_slug_key', 'slug', unitFaults.slugTaken],
];

/** What an error of the database says about one of the rules; null when it is about something else. */
function faultOf(rules: readonly RuleWords[], error: unknown): BadInputError | null {
  const text = databaseWords(error);
  const rule = rules.find(([words]) => text.includes(words));
  return rule ? new BadInputError([{ path: [rule[1]], message: rule[2] }]) : null;
}

/** All that the database says with an error, the names of constraints too. */
export function databaseWords(error: unknown): string {
  return error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : '';
}

/** Turns a broken rule, which the database found, into an answer for the form. */
export async function explainFault<Result>(
  rules: readonly RuleWords[],
  write: Promise<Result>,
): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    throw faultOf(rules, error) ?? error;
  }
}

export const unitFault = (error: unknown) => faultOf(unitRules, error);

/** Turns a broken rule of the tree into an answer for the form. */
export const explainUnitFault = <Result>(write: Promise<Result>) => explainFault(unitRules, write);
