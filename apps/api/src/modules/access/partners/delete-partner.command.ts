import { NotFoundError } from '@hoi/domain/errors';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requirePartnerManager } from './partner.policy.ts';
import { recordPartner } from './partner-deeds.ts';

/** Removes a partner organisation; its tokens stop working at once. The audit trail keeps its name. */
export async function deletePartner(viewer: Viewer, id: string): Promise<void> {
  const staff = requirePartnerManager(viewer);
  await db.$transaction(async (tx) => {
    const partner = await tx.partnerOrganisation.findUnique({
      where: { id },
      select: { name: true },
    });
    if (!partner) throw new NotFoundError();
    const { count } = await tx.apiToken.deleteMany({ where: { partnerId: id } });
    await tx.partnerOrganisation.delete({ where: { id } });
    const detail = { name: partner.name, tokens: count };
    await recordPartner(tx, staff, { id }, { action: 'delete-partner', detail });
  });
}
