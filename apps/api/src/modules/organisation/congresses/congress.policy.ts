import type { Prisma } from '@hoi/db/prisma';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { visiblePeople } from '#modules/organisation/people/person.policy.ts';

/** Congresses are public; a partner's token needs the scope for it. */
export function visibleCongresses(viewer: Viewer): Prisma.CongressWhereInput {
  const may = viewer.kind !== 'partner' || viewer.scopes.includes('organisation:read');
  return may ? {} : { id: { in: [] } };
}

export function visibleDelegates(viewer: Viewer): Prisma.CongressDelegateWhereInput {
  return { person: visiblePeople(viewer), congress: visibleCongresses(viewer) };
}
