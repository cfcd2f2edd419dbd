import type { CongressFields } from '@hoi/validation/organisation/congress';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { requirePersonWriter } from '#modules/organisation/people/person.policy.ts';
import { unitForOffice } from '#modules/organisation/people/unit-for-office.ts';
import { db } from '#outside/db.ts';
import { congressColumnsOf, documentRowsOf, refuseTaken, slugOf } from './congress-columns.ts';

/** Enters a congress of a unit. @returns its id */
export function createCongress(
  viewer: Viewer,
  unitId: string | null,
  fields: CongressFields,
): Promise<string> {
  const staff = requirePersonWriter(viewer);
  return db.$transaction(async (tx) => {
    const day = fields.heldFrom ?? fields.termFrom;
    const orgUnitId = await unitForOffice(tx, staff, unitId, day);
    const unit = await tx.orgUnit.findUniqueOrThrow({
      where: { id: orgUnitId },
      select: { slug: true },
    });
    const { ordinal } = fields;
    const slug = fields.slug ?? slugOf(ordinal, unit.slug);
    await refuseTaken(tx, { orgUnitId, ordinal, slug });
    const documents = { create: documentRowsOf(fields) };
    const { id } = await tx.congress.create({
      data: { ...congressColumnsOf(fields), orgUnitId, slug, documents },
      select: { id: true },
    });
    await record(tx, staff, {
      action: 'create-congress',
      subjectType: 'Congress',
      subjectId: id,
      detail: { orgUnitId, ordinal, slug },
      tags: ['congresses', `org-unit:${orgUnitId}`],
    });
    return id;
  });
}
