import { ForbiddenError, UnauthenticatedError } from '@hoi/domain/errors';
import { type Permission, type Role, roleGrants } from '@hoi/domain/roles';
import type { TokenScope } from '@hoi/domain/token-scopes';
import { isBelow, ofUnitsBelow } from './below-paths.ts';

export interface Grant {
  role: Role;
  orgUnitId: string;
  /** The unit's chain of ids from the root: everything whose path starts with it is covered. */
  orgUnitPath: string;
}

export interface Staff {
  kind: 'staff';
  userId: string;
  email: string;
  name: string;
  sessionId: string;
  /** The password is one that an administrator set: until it is changed, `grants` is empty. */
  mustChangePassword: boolean;
  grants: readonly Grant[];
}

export interface Partner {
  kind: 'partner';
  partnerId: string;
  tokenId: string;
  name: string;
  scopes: readonly TokenScope[];
}

/** Who asks. The public site's own server is anonymous too: it sees what readers see. */
export type Viewer = { kind: 'anonymous' } | Staff | Partner;

/** Whether a member of staff holds a permission at any unit. */
export function mayAnywhere(viewer: Viewer, permission: Permission): boolean {
  return viewer.kind === 'staff' && viewer.grants.some((g) => roleGrants(g.role, permission));
}

/** Whether a member of staff holds a permission at the unit with this path. */
export function mayAt(viewer: Viewer, permission: Permission, orgUnitPath: string): boolean {
  return (
    viewer.kind === 'staff' &&
    viewer.grants.some((g) => isBelow(orgUnitPath, g.orgUnitPath) && roleGrants(g.role, permission))
  );
}

/** Whether a permission is held at the root of the tree: for what belongs to no unit (partners, the audit trail). */
export function mayEverywhere(viewer: Viewer, permission: Permission): boolean {
  return pathsWith(viewer, permission).some((path) => path.indexOf('/') === path.length - 1);
}

/** The unit paths at which a permission is held; everything below them is covered. */
export function pathsWith(viewer: Viewer, permission: Permission): string[] {
  if (viewer.kind !== 'staff') return [];
  return viewer.grants.filter((g) => roleGrants(g.role, permission)).map((g) => g.orgUnitPath);
}

/** A `where` on rows that belong to a unit: those at which the permission is held. Null: none. */
export function whereOrgUnit(viewer: Viewer, permission: Permission) {
  const paths = pathsWith(viewer, permission);
  if (paths.length === 0) return null;
  return ofUnitsBelow(paths);
}

/** @throws UnauthenticatedError when nobody of the staff is signed in */
export function requireStaff(viewer: Viewer): Staff {
  if (viewer.kind === 'staff') return viewer;
  if (viewer.kind === 'partner') throw new ForbiddenError();
  throw new UnauthenticatedError();
}

/** @throws UnauthenticatedError or ForbiddenError when the permission is held nowhere */
export function requirePermission(viewer: Viewer, permission: Permission): Staff {
  const staff = requireStaff(viewer);
  if (!mayAnywhere(staff, permission)) throw new ForbiddenError();
  return staff;
}

/** @throws UnauthenticatedError or ForbiddenError when the permission is not held at the root */
export function requireEverywhere(viewer: Viewer, permission: Permission): Staff {
  const staff = requireStaff(viewer);
  if (!mayEverywhere(staff, permission)) throw new ForbiddenError();
  return staff;
}
