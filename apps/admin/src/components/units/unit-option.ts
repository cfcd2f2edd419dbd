import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import { holdsSought } from '@hoi/localization/sought-words';
import type { UnitChoiceFragment } from '#generated/graphql.ts';
import type { Reading } from '#providers/data/reading.ts';
import { matchReason } from './match-reason.ts';
import { pathAbove } from './unit-path.ts';

/** A unit as it is offered for choosing. */
export interface UnitOption {
  id: string;
  slug: string;
  name: string;
  kind: OrgUnitKind;
  /** What stands above it, the nearest first. */
  path: string;
  /** Why it was found, when its name does not say so. */
  reason: string;
  alive: boolean;
}

/** What is looked for among units. */
export interface UnitsSought extends Pick<UnitScope, 'asOf' | 'ended'> {
  query: string;
}

/** A list of its own, in place of the search over all units. */
export interface UnitOffer {
  find: Reading<UnitsSought, UnitOption[]>;
  /** What is said when nothing is offered. */
  none: string;
}

/** Which units may be chosen. */
export interface UnitScope {
  /** The day whose units are meant; today when left out. */
  asOf?: string | undefined;
  /** Also units that are not there on the day. */
  ended?: boolean | undefined;
  /** Only these; `asOf` and `ended` are its affair then. */
  offer?: UnitOffer | undefined;
}

export function unitOption(unit: UnitChoiceFragment, query = ''): UnitOption {
  const { id, slug, name, kind, alive, ancestors } = unit;
  const path = pathAbove(ancestors);
  return { id, slug, name, kind, alive, path, reason: matchReason(unit, query) };
}

/** “Xã Trà Dơn – Huyện Nam Trà My”: enough to tell a unit from its namesakes. */
export function unitTitle({ name, path }: Pick<UnitOption, 'name' | 'path'>): string {
  const [nearest] = path.split(' – ');
  return nearest ? `${name} – ${nearest}` : name;
}

/** Options that are known already, such as units that a plan is about to create. */
export function optionsNamed(options: readonly UnitOption[], query: string): UnitOption[] {
  const holds = holdsSought(query);
  return options.filter(({ name }) => holds(name));
}
