import { refuseField } from '@hoi/domain/errors';
import { userFaults } from '@hoi/localization/words/access/staff';
import type { NewRole } from '@hoi/validation/access/user';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import {
  refuseOwnAccount,
  requireGrantableUnit,
  requireUser,
  requireUserManager,
} from './user.policy.ts';
import { recordUser } from './user-deeds.ts';

/** Gives a role at a unit of the administrator's own subtree; never to herself. @returns the account's id */
export function grantRole(viewer: Viewer, grant: NewRole): Promise<string> {
  const staff = requireUserManager(viewer);
  return db.$transaction(async (tx) => {
    await requireUser(tx, staff, grant.userId);
    refuseOwnAccount(staff, grant.userId);
    const unit = await requireGrantableUnit(tx, staff, grant.orgUnitId);
    const { count } = await tx.roleGrant.createMany({ data: [grant], skipDuplicates: true });
    if (count === 0) {
      refuseField('role', userFaults.roleHeld);
    }
    const detail = { role: grant.role, orgUnitId: unit.id, orgUnit: unit.name };
    await recordUser(tx, staff, { id: grant.userId }, { action: 'grant-role', detail });
    return grant.userId;
  });
}
