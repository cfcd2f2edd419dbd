import { refuseField } from '@hoi/domain/errors';
import { linkFaults } from '@hoi/localization/words/portal/links';
import type { Versioned } from '@hoi/validation/versioned';
import { recorderOf } from '#modules/access/audit/record.ts';
import type { Transaction } from '#outside/db.ts';
import { lockedRow } from '#outside/locked-row.ts';

/** The group that a link goes into. @throws BadInputError when there is none */
export async function requireGroup(tx: Transaction, id: string | null): Promise<string> {
  const group = id && (await tx.siteLinkGroup.findUnique({ where: { id }, select: { id: true } }));
  if (group) return group.id;
  refuseField('group', linkFaults.unknownGroup);
}

// Links are always public, so every change of them is seen.
const tags = () => ['site-links'];

export const recordLink = recorderOf('SiteLink', tags);
export const recordLinkGroup = recorderOf('SiteLinkGroup', tags);

/** The link to be changed, locked. @throws as lockedRow */
export function linkToChange(tx: Transaction, target: Versioned) {
  const find = () => tx.siteLink.findUnique({ where: { id: target.id } });
  return lockedRow(tx, 'site_links', target, { find });
}

/** The group to be changed, locked. @throws as lockedRow */
export function linkGroupToChange(tx: Transaction, target: Versioned) {
  const include = { links: { select: { title: true, url: true } } };
  const find = () => tx.siteLinkGroup.findUnique({ where: { id: target.id }, include });
  return lockedRow(tx, 'site_link_groups', target, { find });
}
