import { ForbiddenError, NotFoundError } from '@hoi/domain/errors';
import type { ContactFields } from '@hoi/validation/organisation/unit-contact';
import { record } from '#modules/access/audit/record.ts';
import { requirePermission, type Viewer } from '#modules/access/identity/viewer.ts';
import { mayChangeUnit } from '#modules/organisation/units/org-unit.policy.ts';
import { db } from '#outside/db.ts';
import { writeContacts } from './contact-rows.ts';

export interface ContactToSet extends ContactFields {
  id: string;
  expectedVersion: number;
}

/** Says how to reach a unit. @throws ConflictError when somebody else said it meanwhile */
export async function setUnitContact(viewer: Viewer, change: ContactToSet): Promise<void> {
  const staff = requirePermission(viewer, 'unit:write');
  const { id, expectedVersion, ...contact } = change;
  await db.$transaction(async (tx) => {
    const unit = await tx.orgUnit.findUnique({ where: { id }, select: { path: true } });
    if (!unit) throw new NotFoundError();
    if (!mayChangeUnit(staff, unit.path)) throw new ForbiddenError();
    await writeContacts(tx, [{ unitId: id, expectedVersion, contact }]);
    await record(tx, staff, {
      action: 'set-unit-contact',
      subjectType: 'OrgUnit',
      subjectId: id,
      detail: { ...contact },
      tags: ['org-units', `org-unit:${id}`],
    });
  });
}
