import type { CongressFields } from '@hoi/validation/organisation/congress';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { unitForOffice } from '#modules/organisation/people/unit-for-office.ts';
import { db } from '#outside/db.ts';
import { congressColumnsOf, documentRowsOf, refuseTaken } from './congress-columns.ts';
import { congressToWrite } from './congress-to-write.ts';

export interface CongressChange extends CongressFields {
  id: string;
  expectedVersion: number;
}

/** Changes what is written about a congress; its documents are replaced as a whole. */
export async function updateCongress(viewer: Viewer, change: CongressChange): Promise<void> {
  const { id, expectedVersion, ordinal } = change;
  await db.$transaction(async (tx) => {
    const congress = await congressToWrite(tx, viewer, id, expectedVersion);
    const { orgUnitId } = congress;
    await unitForOffice(tx, viewer, orgUnitId, change.heldFrom ?? change.termFrom);
    const slug = change.slug ?? congress.slug;
    await refuseTaken(tx, { id, orgUnitId, ordinal, slug });
    await tx.congressDocument.deleteMany({ where: { congressId: id } });
    await tx.congress.update({
      where: { id },
      data: {
        ...congressColumnsOf(change),
        slug,
        documents: { create: documentRowsOf(change) },
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: 'update-congress',
      subjectType: 'Congress',
      subjectId: id,
      detail: { orgUnitId, ordinal, slug },
      tags: ['congresses', `org-unit:${orgUnitId}`],
    });
  });
}
