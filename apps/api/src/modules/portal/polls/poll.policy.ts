import type { Prisma } from '@hoi/db/prisma';
import type { PollStatus } from '@hoi/domain/poll-status';
import {
  mayAt,
  requirePermission,
  type Staff,
  type Viewer,
  whereOrgUnit,
} from '#modules/access/identity/viewer.ts';
import { clock } from '#outside/clock.ts';

/** What decides whether votes are taken. */
interface PollTimes {
  status: PollStatus;
  opensAt: Date | null;
  closesAt: Date | null;
}

function begun(now: Date): Prisma.PollWhereInput {
  return { OR: [{ opensAt: null }, { opensAt: { lte: now } }] };
}

/** Which polls take votes now; the same rule as `isOpen`. */
export function openPolls(): Prisma.PollWhereInput {
  const now = clock.now();
  const notEnded = { OR: [{ closesAt: null }, { closesAt: { gt: now } }] };
  return { status: 'OPEN', AND: [begun(now), notEnded] };
}

/** Whether a poll takes votes now; the same rule as `openPolls`. */
export function isOpen({ status, opensAt, closesAt }: PollTimes): boolean {
  const now = clock.now();
  return status === 'OPEN' && (!opensAt || opensAt <= now) && (!closesAt || closesAt > now);
}

/** Which polls a viewer may know of: those that have begun, and all of the units she works for. */
export function visiblePolls(viewer: Viewer): Prisma.PollWhereInput {
  const shown = { status: { not: 'DRAFT' }, ...begun(clock.now()) } as const;
  const own = whereOrgUnit(viewer, 'poll:write');
  return own ? { OR: [shown, own] } : shown;
}

export function mayWritePoll(viewer: Viewer, orgUnitPath: string): boolean {
  return mayAt(viewer, 'poll:write', orgUnitPath);
}

/** @throws UnauthenticatedError, ForbiddenError */
export function requirePollWriter(viewer: Viewer): Staff {
  return requirePermission(viewer, 'poll:write');
}
