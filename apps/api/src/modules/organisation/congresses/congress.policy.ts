import type { Prisma } from '@hoi/db/prisma';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { visiblePeople } from '#modules/organisation/people/person.policy.ts';

/** Congresses are public. */
export function visibleCongresses(): Prisma.CongressWhereInput {
  return {};
}

export function visibleDelegates(viewer: Viewer): Prisma.CongressDelegateWhereInput {
  return { person: visiblePeople(viewer), congress: visibleCongresses() };
}
