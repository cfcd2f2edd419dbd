import type { TokenScope } from '@hoi/domain/token-scopes';

type Key = TokenScope | 'any';

/**
 * What a partner's token may ask for at the root: with which scope, or with any. What is not
 * listed, and every mutation, is refused, so that a new field is closed until somebody decides.
 */
export const scopeOfField: ReadonlyMap<string, Key> = new Map<string, Key>([
  ['articles', 'articles:read'],
  ['article', 'articles:read'],
  ['articleByLegacyId', 'articles:read'],
  ['categories', 'articles:read'],
  ['category', 'articles:read'],
  ['albums', 'articles:read'],
  ['album', 'articles:read'],
  ['search', 'articles:read'],
  ['page', 'articles:read'],
  ['pages', 'articles:read'],
  ['orgUnits', 'organisation:read'],
  ['orgUnit', 'organisation:read'],
  ['people', 'organisation:read'],
  ['person', 'organisation:read'],
  ['officeHolders', 'organisation:read'],
  ['committees', 'organisation:read'],
  ['congresses', 'organisation:read'],
  ['congress', 'organisation:read'],
  ['orgUnitTree', 'organisation:read'],
  ['orgUnitDays', 'organisation:read'],
  ['visitStats', 'statistics:read'],
  ['viewer', 'any'],
  ['rateLimit', 'any'],
  ['weather', 'any'],
  ['polls', 'any'],
  ['poll', 'any'],
  ['currentPoll', 'any'],
  ['siteLinkGroups', 'any'],
  ['menu', 'any'],
  ['siteSettings', 'any'],
]);

/** The same for `node` and `nodes`, by the type of the thing. */
export const scopeOfType: ReadonlyMap<string, Key> = new Map<string, Key>([
  ['Article', 'articles:read'],
  ['Category', 'articles:read'],
  ['Album', 'articles:read'],
  ['Photo', 'articles:read'],
  ['Page', 'articles:read'],
  ['MediaFile', 'articles:read'],
  ['OrgUnit', 'organisation:read'],
  ['Person', 'organisation:read'],
  ['Appointment', 'organisation:read'],
  ['Committee', 'organisation:read'],
  ['CommitteeSeat', 'organisation:read'],
  ['Congress', 'organisation:read'],
  ['CongressDelegate', 'organisation:read'],
  ['Tag', 'articles:read'],
  ['Poll', 'any'],
  ['SiteLink', 'any'],
  ['SiteLinkGroup', 'any'],
]);

export function opens(scopes: readonly TokenScope[], key: Key | undefined): boolean {
  return key === 'any' || (key !== undefined && scopes.includes(key));
}
