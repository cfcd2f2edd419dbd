import type { Prisma } from '@hoi/db/prisma';
import { ForbiddenError } from '@hoi/domain/errors';
import type { Permission } from '@hoi/domain/roles';
import {
  mayAt,
  pathsWith,
  requirePermission,
  type Staff,
  type Viewer,
} from '#modules/access/identity/viewer.ts';

/** The old portal was the whole organisation's: its pages are the affair of the root unit's staff. */
function mayAtRoot(viewer: Viewer, permission: Permission): boolean {
  return pathsWith(viewer, permission).some((path) => /^[^/]+\/$/.test(path));
}

function mayReadImports(viewer: Viewer): boolean {
  return mayAtRoot(viewer, 'import:read');
}

/** Which import records a viewer may know of: all or none. */
export function visibleImports(viewer: Viewer): Prisma.LegacyImportWhereInput {
  return mayReadImports(viewer) ? {} : { id: { in: [] } };
}

/** @throws UnauthenticatedError, ForbiddenError */
export function requireImportReader(viewer: Viewer): Staff {
  const staff = requirePermission(viewer, 'import:read');
  if (!mayReadImports(staff)) throw new ForbiddenError();
  return staff;
}

/** @throws UnauthenticatedError, ForbiddenError */
export function requireImportWriter(viewer: Viewer): Staff {
  const staff = requirePermission(viewer, 'import:write');
  if (!mayAtRoot(staff, 'import:write')) throw new ForbiddenError();
  return staff;
}

/** Whether the viewer may import into the unit with this path; the operator's command line may. */
export function mayImportAt(viewer: Viewer | 'system', orgUnitPath: string): boolean {
  return viewer === 'system' || mayAt(viewer, 'import:write', orgUnitPath);
}
