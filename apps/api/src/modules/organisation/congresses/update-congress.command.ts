import type { CongressChange } from '@hoi/validation/organisation/congress';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { unitForOffice } from '#modules/organisation/people/unit-for-office.ts';
import { db } from '#outside/db.ts';
import { congressColumnsOf, documentRowsOf, refuseTaken } from './congress-columns.ts';
import { congressToWrite, recordCongress } from './congress-to-write.ts';

/** Changes what is written about a congress; its documents are replaced as a whole. */
export async function updateCongress(viewer: Viewer, change: CongressChange): Promise<void> {
  const { id, ordinal } = change;
  await db.$transaction(async (tx) => {
    const congress = await congressToWrite(tx, viewer, change);
    const { orgUnitId } = congress;
    await unitForOffice(tx, viewer, orgUnitId, change.heldFrom ?? change.termFrom);
    const slug = change.slug ?? congress.slug;
    await refuseTaken(tx, { id, orgUnitId, ordinal, slug });
    const documents = { deleteMany: {}, create: documentRowsOf(change) };
    const version = { increment: 1 };
    const data = { ...congressColumnsOf(change), slug, documents, version };
    await tx.congress.update({ where: { id }, data, select: { id: true } });
    const held = { id, orgUnitId, ordinal, slug };
    await recordCongress(tx, viewer, held, { action: 'update-congress' });
  });
}
