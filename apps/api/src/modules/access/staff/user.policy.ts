import type { Prisma } from '@hoi/db/prisma';
import { ForbiddenError, NotFoundError, refuseField } from '@hoi/domain/errors';
import { userFaults } from '@hoi/localization/words/access/staff';
import { ofUnitsBelow } from '#modules/access/identity/below-paths.ts';
import {
  mayAt,
  mayEverywhere,
  pathsWith,
  requirePermission,
  type Staff,
  type Viewer,
} from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';

/** Accounts whose every role lies where the viewer administers; those without a role only from the root. */
export function visibleUsers(viewer: Viewer): Prisma.UserWhereInput {
  const paths = pathsWith(viewer, 'user:manage');
  if (paths.length === 0) return { id: { in: [] } };
  const every = ofUnitsBelow(paths);
  return mayEverywhere(viewer, 'user:manage')
    ? { roleGrants: { every } }
    : { roleGrants: { some: {}, every } };
}

/** @throws UnauthenticatedError, ForbiddenError */
export function requireUserManager(viewer: Viewer): Staff {
  return requirePermission(viewer, 'user:manage');
}

/** The account, when the viewer may see it; null otherwise. */
export function findUser(tx: Transaction, viewer: Viewer, id: string) {
  return tx.user.findFirst({
    where: { AND: [{ id }, visibleUsers(viewer)] },
    select: { id: true, name: true, email: true, status: true, version: true },
  });
}

/** The same. @throws NotFoundError */
export async function requireUser(tx: Transaction, viewer: Viewer, id: string) {
  const user = await findUser(tx, viewer, id);
  if (!user) throw new NotFoundError();
  return user;
}

/** What an administrator may do to an account she sees: not to her own, where it would let a thief stay. */
export function refuseOwnAccount(staff: Staff, userId: string): void {
  if (staff.userId === userId) {
    throw new ForbiddenError(userFaults.ownAccount);
  }
}

/** @throws NotFoundError for a unit that is not there, ForbiddenError for one she does not administer */
export async function requireGrantableUnit(tx: Transaction, viewer: Viewer, orgUnitId: string) {
  const unit = await tx.orgUnit.findUnique({
    where: { id: orgUnitId },
    select: { id: true, name: true, path: true, parentId: true, alive: true },
  });
  if (!unit) throw new NotFoundError();
  if (!mayAt(viewer, 'user:manage', unit.path)) throw new ForbiddenError();
  if (!unit.alive) refuseField('orgUnitId', userFaults.unitEnded);
  return unit;
}
