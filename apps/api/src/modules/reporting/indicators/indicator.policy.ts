import type { Prisma } from '@hoi/db/prisma';
import {
  mayAnywhere,
  mayEverywhere,
  requireEverywhere,
  type Staff,
  type Viewer,
} from '#modules/access/identity/viewer.ts';

/** Which indicators a viewer may know of: those that are open, and all of them for the staff. */
export function visibleIndicators(viewer: Viewer): Prisma.IndicatorWhereInput {
  return mayAnywhere(viewer, 'figure:read-internal') ? {} : { sensitivity: 'OPEN' };
}

/** An indicator belongs to no unit: only a role at the root writes it. */
export function mayWriteIndicators(viewer: Viewer): boolean {
  return mayEverywhere(viewer, 'indicator:write');
}

/** @throws UnauthenticatedError, ForbiddenError */
export function requireIndicatorWriter(viewer: Viewer): Staff {
  return requireEverywhere(viewer, 'indicator:write');
}
