import type { NewCongress } from '@hoi/validation/organisation/congress';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { requirePersonWriter } from '#modules/organisation/people/person.policy.ts';
import { unitForOffice } from '#modules/organisation/people/unit-for-office.ts';
import { db } from '#outside/db.ts';
import { congressColumnsOf, documentRowsOf, refuseTaken, slugOf } from './congress-columns.ts';
import { recordCongress } from './congress-to-write.ts';

/** Enters a congress of a unit, which stands by its id. @returns the id of the congress */
export function createCongress(viewer: Viewer, fields: NewCongress): Promise<string> {
  const staff = requirePersonWriter(viewer);
  return db.$transaction(async (tx) => {
    const day = fields.heldFrom ?? fields.termFrom;
    const orgUnitId = await unitForOffice(tx, staff, fields.orgUnit, day);
    const unit = await tx.orgUnit.findUniqueOrThrow({ where: { id: orgUnitId } });
    const { ordinal } = fields;
    const slug = fields.slug ?? slugOf(ordinal, unit.slug);
    await refuseTaken(tx, { orgUnitId, ordinal, slug });
    const documents = { create: documentRowsOf(fields) };
    const data = { ...congressColumnsOf(fields), orgUnitId, slug, documents };
    const { id } = await tx.congress.create({ data, select: { id: true } });
    const held = { id, orgUnitId, ordinal, slug };
    await recordCongress(tx, staff, held, { action: 'create-congress' });
    return id;
  });
}
