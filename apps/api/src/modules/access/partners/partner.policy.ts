import type { Prisma } from '@hoi/db/prisma';
import {
  mayEverywhere,
  requireEverywhere,
  type Staff,
  type Viewer,
} from '#modules/access/identity/viewer.ts';

/** Partners belong to no unit: administrators at the root see all of them, others none. */
export function visiblePartners(viewer: Viewer): Prisma.PartnerOrganisationWhereInput {
  return mayEverywhere(viewer, 'partner:manage') ? {} : { id: { in: [] } };
}

/** @throws UnauthenticatedError, ForbiddenError */
export function requirePartnerManager(viewer: Viewer): Staff {
  return requireEverywhere(viewer, 'partner:manage');
}
