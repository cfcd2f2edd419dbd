import { BadInputError, ConflictError, NotFoundError } from '@hoi/domain/errors';
import { partnerFaults } from '@hoi/localization/words/access/partners';
import type { PartnerChange } from '@hoi/validation/access/partner';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requirePartnerManager } from './partner.policy.ts';
import { recordPartner } from './partner-deeds.ts';

/** Changes a partner organisation. @throws ConflictError when somebody else changed it first */
export async function updatePartner(viewer: Viewer, change: PartnerChange): Promise<void> {
  const staff = requirePartnerManager(viewer);
  const { id, expectedVersion, ...fields } = change;
  await db.$transaction(async (tx) => {
    const taken = await tx.partnerOrganisation.findFirst({
      where: { name: fields.name, NOT: { id } },
      select: { id: true },
    });
    if (taken) {
      throw new BadInputError([{ path: ['name'], message: partnerFaults.nameTaken }]);
    }
    const { count } = await tx.partnerOrganisation.updateMany({
      where: { id, version: expectedVersion },
      data: { ...fields, version: { increment: 1 } },
    });
    if (count === 0) {
      const there = await tx.partnerOrganisation.count({ where: { id } });
      throw there > 0 ? new ConflictError() : new NotFoundError();
    }
    const detail = { name: fields.name };
    await recordPartner(tx, staff, 'update-partner', id, { detail, tags: [] });
  });
}
