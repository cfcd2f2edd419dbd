import { refuseField } from '@hoi/domain/errors';
import { partnerFaults } from '@hoi/localization/words/access/partners';
import type { PartnerChange } from '@hoi/validation/access/partner';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { lockedRow } from '#outside/locked-row.ts';
import { requirePartnerManager } from './partner.policy.ts';
import { recordPartner } from './partner-deeds.ts';

/** Changes a partner organisation. @throws ConflictError when somebody else changed it first */
export async function updatePartner(viewer: Viewer, change: PartnerChange): Promise<void> {
  const staff = requirePartnerManager(viewer);
  const { id, expectedVersion: _seen, ...fields } = change;
  await db.$transaction(async (tx) => {
    const find = () => tx.partnerOrganisation.findUnique({ where: { id } });
    await lockedRow(tx, 'partner_organisations', change, { find });
    const taken = await tx.partnerOrganisation.findFirst({
      where: { name: fields.name, NOT: { id } },
      select: { id: true },
    });
    if (taken) refuseField('name', partnerFaults.nameTaken);
    await tx.partnerOrganisation.update({
      where: { id },
      data: { ...fields, version: { increment: 1 } },
      select: { id: true },
    });
    const detail = { name: fields.name };
    await recordPartner(tx, staff, { id }, { action: 'update-partner', detail });
  });
}
