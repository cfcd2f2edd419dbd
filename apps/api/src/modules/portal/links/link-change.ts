import { refuseField } from '@hoi/domain/errors';
import { linkFaults } from '@hoi/localization/words/portal/links';
import { recorderOf } from '#modules/access/audit/record.ts';
import type { Transaction } from '#outside/db.ts';

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
