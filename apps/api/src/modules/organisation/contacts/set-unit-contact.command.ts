import { ForbiddenError, NotFoundError } from '@hoi/domain/errors';
import type { ContactChange } from '@hoi/validation/organisation/unit-contact';
import { requirePermission, type Viewer } from '#modules/access/identity/viewer.ts';
import { mayChangeUnit } from '#modules/organisation/units/org-unit.policy.ts';
import { recordUnit } from '#modules/organisation/units/unit-versions.ts';
import { db } from '#outside/db.ts';
import { writeContacts } from './contact-rows.ts';

/** Says how to reach a unit. @throws ConflictError when somebody else said it meanwhile */
export async function setUnitContact(viewer: Viewer, change: ContactChange): Promise<void> {
  const staff = requirePermission(viewer, 'unit:write');
  const { id, expectedVersion, ...contact } = change;
  await db.$transaction(async (tx) => {
    const unit = await tx.orgUnit.findUnique({ where: { id }, select: { path: true } });
    if (!unit) throw new NotFoundError();
    if (!mayChangeUnit(staff, unit.path)) throw new ForbiddenError();
    await writeContacts(tx, [{ unitId: id, expectedVersion, contact }]);
    await recordUnit(tx, staff, { id }, { action: 'set-unit-contact', detail: { ...contact } });
  });
}
