import { NotFoundError, refuseDeed } from '@hoi/domain/errors';
import { userFaults } from '@hoi/localization/words/access/staff';
import { mayEverywhere, type Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { lockAdministrators, requireAdministratorLeft } from './root-administrator.ts';
import { requireUser, requireUserManager } from './user.policy.ts';
import { recordUser } from './user-deeds.ts';

/** Takes a role back; it stops counting with the next request. @returns the account's id */
export async function revokeRole(viewer: Viewer, grantId: string): Promise<string> {
  const staff = requireUserManager(viewer);
  return db.$transaction(async (tx) => {
    await lockAdministrators(tx);
    const grant = await tx.roleGrant.findUnique({
      where: { id: grantId },
      select: {
        userId: true,
        role: true,
        orgUnit: { select: { id: true, name: true, parentId: true } },
      },
    });
    if (!grant) throw new NotFoundError();
    await requireUser(tx, staff, grant.userId);
    await tx.roleGrant.delete({ where: { id: grantId } });
    if (!mayEverywhere(staff, 'user:manage')) {
      const left = await tx.roleGrant.count({ where: { userId: grant.userId } });
      // Without any role the account would slip out of her sight: she disables it instead.
      if (left === 0) {
        refuseDeed(userFaults.lastRole);
      }
    }
    if (grant.role === 'ADMINISTRATOR' && grant.orgUnit.parentId === null) {
      await requireAdministratorLeft(tx, [grant.orgUnit.id]);
    }
    const detail = { role: grant.role, orgUnitId: grant.orgUnit.id, orgUnit: grant.orgUnit.name };
    await recordUser(tx, staff, { id: grant.userId }, { action: 'revoke-role', detail });
    return grant.userId;
  });
}
