import type { Prisma } from '@hoi/db/prisma';
import {
  mayAt,
  mayEverywhere,
  requireEverywhere,
  type Staff,
  type Viewer,
} from '#modules/access/identity/viewer.ts';

// The old portal was the whole organisation's: its pages are the affair of the root unit's staff.

/** Which import records a viewer may know of: all or none. */
export function visibleImports(viewer: Viewer): Prisma.LegacyImportWhereInput {
  return mayEverywhere(viewer, 'import:read') ? {} : { id: { in: [] } };
}

/** @throws UnauthenticatedError, ForbiddenError */
export function requireImportReader(viewer: Viewer): Staff {
  return requireEverywhere(viewer, 'import:read');
}

/** @throws UnauthenticatedError, ForbiddenError */
export function requireImportWriter(viewer: Viewer): Staff {
  return requireEverywhere(viewer, 'import:write');
}

/** Whether the viewer may import into the unit with this path; the operator's command line may. */
export function mayImportAt(viewer: Viewer | 'system', orgUnitPath: string): boolean {
  return viewer === 'system' || mayAt(viewer, 'import:write', orgUnitPath);
}
