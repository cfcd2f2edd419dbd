import { formatInteger } from '@hoi/localization/number';
import {
  effectCountWords,
  effectWords,
  unitChangeLabels,
} from '@hoi/localization/words/organisation/plan-effects';
import type { OrgPlanEffectsPartsFragment } from '#generated/graphql.ts';

type Maybe = string | null | undefined;

/** “Xã Trà Dơn, mã 20959, Huyện Nam Trà My”: a unit on one side of a change, or a dash where it is not there. */
export function unitText(name: Maybe, code: Maybe, parent: Maybe): string {
  if (!name) return '–';
  return [name, code && effectWords.code(code), parent].filter(Boolean).join(', ');
}

const changes = ['CREATED', 'RENAMED', 'MOVED', 'ENDED'] as const;

/** What a plan does in numbers, for the eyes of who approves it; what happens to nobody is left out. */
export function effectCounts(effects: OrgPlanEffectsPartsFragment): string[] {
  const { units, roleChanges, givenParts, articleCount, addresses, publicPages } = effects;
  const follow = roleChanges.filter(({ toUnit }) => toUnit).length;
  const counted: [number, string][] = [
    ...changes.map((change): [number, string] => [
      units.filter((unit) => unit.change === change).length,
      effectCountWords.units(unitChangeLabels[change].toLowerCase()),
    ]),
    [givenParts.length, effectCountWords.givenParts],
    [follow, effectCountWords.rolesFollow],
    [roleChanges.length - follow, effectCountWords.rolesEnd],
    [articleCount, effectCountWords.articles],
    [addresses.length, effectCountWords.addresses],
    [publicPages.length, effectCountWords.publicPages],
  ];
  return counted
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${formatInteger(count)} ${what}`);
}
