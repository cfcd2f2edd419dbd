import { refuseField } from '@hoi/domain/errors';
import { partnerFaults } from '@hoi/localization/words/access/partners';
import type { PartnerFields } from '@hoi/validation/access/partner';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requirePartnerManager } from './partner.policy.ts';
import { recordPartner } from './partner-deeds.ts';

/** Makes a partner organisation. @returns its id */
export async function createPartner(viewer: Viewer, fields: PartnerFields): Promise<string> {
  const staff = requirePartnerManager(viewer);
  return db.$transaction(async (tx) => {
    const [created] = await tx.partnerOrganisation.createManyAndReturn({
      data: [fields],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!created) {
      refuseField('name', partnerFaults.nameTaken);
    }
    const detail = { name: fields.name };
    await recordPartner(tx, staff, created, { action: 'create-partner', detail });
    return created.id;
  });
}
