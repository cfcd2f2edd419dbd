import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import { foldForSearch } from '@hoi/localization/fold';
import type { UnitChoiceFragment } from '#generated/graphql.ts';
import type { Api } from '#providers/client.ts';
import { matchReason } from './match-reason.ts';
import { unitBySlugQuery, unitChoicesQuery, unitSearchQuery } from './unit-choice.graphql.ts';
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

/** A list of its own, in place of the search over all units. */
export interface UnitOffer {
  /** All that the list depends on. */
  key: string;
  find: (query: string) => Promise<UnitOption[]>;
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

// As many as a person reads through; who wants more types more.
const offered = 20;

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

export async function searchUnits(
  api: Api,
  query: string,
  { asOf, ended = false }: UnitScope = {},
): Promise<{ options: UnitOption[]; total: number }> {
  const sought = query.trim();
  const filter = { ...(sought && { query: sought }), alive: ended ? null : true };
  const variables = { filter, first: offered, asOf: asOf ?? null };
  const { nodes, totalCount } = (await api.query(unitSearchQuery, variables)).orgUnits;
  return { options: nodes.map((unit) => unitOption(unit, sought)), total: totalCount };
}

/** The units with these ids, in their order; those that are no more known are left out. */
export async function unitsByIds(api: Api, ids: readonly string[]): Promise<UnitOption[]> {
  if (ids.length === 0) return [];
  const { nodes } = await api.query(unitChoicesQuery, { ids: [...ids] });
  return nodes.flatMap((node) => (node?.__typename === 'OrgUnit' ? [unitOption(node)] : []));
}

export async function unitBySlug(api: Api, slug: string): Promise<UnitOption | null> {
  const { orgUnit } = await api.query(unitBySlugQuery, { slug });
  return orgUnit ? unitOption(orgUnit) : null;
}

/** Options that are known already, such as units that a plan is about to create. */
export function optionsNamed(options: readonly UnitOption[], query: string): UnitOption[] {
  const sought = foldForSearch(query);
  return options.filter(({ name }) => foldForSearch(name).includes(sought));
}
