import { foldForSearch, spellingOf } from '@hoi/localization/fold';
import { unitBoxWords } from '@hoi/localization/words/organisation/units';
import type { UnitChoiceFragment } from '#generated/graphql.ts';

type Sought = Pick<UnitChoiceFragment, 'name' | 'officialCode' | 'aliases' | 'predecessors'>;

// As the server reads names: Tam Xuân I and Tam Xuân 1 are one place.
const romans: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5' };

function key(text: string): string {
  const words = foldForSearch(text).replaceAll('-', ' ').split(' ');
  return words.map((word) => romans[word] ?? word).join('');
}

/** Why a unit was found when its own name does not say so; empty when it does. */
export function matchReason(unit: Sought, query: string): string {
  const sought = key(query);
  if (sought === '') return '';
  const agrees = (name: string) => key(name).includes(sought);
  // Accents decide between namesakes, so a name that agrees with them is the better reason.
  const exactly = (name: string) => spellingOf(name).includes(spellingOf(query));
  const best = (names: readonly string[]) => names.find(exactly) ?? names.find(agrees);
  const hasAccents = foldForSearch(query) !== spellingOf(query);
  if (exactly(unit.name) || (agrees(unit.name) && !hasAccents)) return '';
  const alias = best(unit.aliases);
  if (alias && (exactly(alias) || !agrees(unit.name))) return unitBoxWords.otherName(alias);
  if (agrees(unit.name)) return '';
  if (unit.officialCode === query.trim()) return unitBoxWords.code(unit.officialCode);
  const before = unit.predecessors.flatMap((one) => (one.unit ? [one.unit] : []));
  const former = before.find(({ name, aliases }) => best([name, ...aliases]));
  return former ? unitBoxWords.tookIn(former.name) : unitBoxWords.byCodeOrFormer;
}
