import { BadInputError } from '@hoi/domain/errors';
import type { Role } from '@hoi/domain/roles';
import { userFaults } from '@hoi/localization/words/access/staff';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import {
  refuseOwnAccount,
  requireGrantableUnit,
  requireUser,
  requireUserManager,
} from './user.policy.ts';

/** Gives a role at a unit of the administrator's own subtree; never to herself. */
export async function grantRole(
  viewer: Viewer,
  grant: { userId: string; orgUnitId: string; role: Role },
): Promise<void> {
  const staff = requireUserManager(viewer);
  await db.$transaction(async (tx) => {
    await requireUser(tx, staff, grant.userId);
    refuseOwnAccount(staff, grant.userId);
    const unit = await requireGrantableUnit(staff, grant.orgUnitId);
    const { count } = await tx.roleGrant.createMany({ data: [grant], skipDuplicates: true });
    if (count === 0) {
      throw new BadInputError([{ path: ['role'], message: userFaults.roleHeld }]);
    }
    await record(tx, staff, {
      action: 'grant-role',
      subjectType: 'User',
      subjectId: grant.userId,
      detail: { role: grant.role, orgUnitId: unit.id, orgUnit: unit.name },
      tags: [],
    });
  });
}
