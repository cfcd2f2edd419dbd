import type { Prisma } from '@hoi/db/prisma';
import {
  mayAt,
  requirePermission,
  type Staff,
  type Viewer,
  whereOrgUnit,
} from '#modules/access/identity/viewer.ts';
import { publicPolls } from './public-polls.ts';

/** Which polls a viewer may know of: those that have begun, and all of the units she works for. */
export function visiblePolls(viewer: Viewer): Prisma.PollWhereInput {
  const own = whereOrgUnit(viewer, 'poll:write');
  return own ? { OR: [publicPolls(), own] } : publicPolls();
}

export function mayWritePoll(viewer: Viewer, orgUnitPath: string): boolean {
  return mayAt(viewer, 'poll:write', orgUnitPath);
}

/** @throws UnauthenticatedError, ForbiddenError */
export function requirePollWriter(viewer: Viewer): Staff {
  return requirePermission(viewer, 'poll:write');
}
