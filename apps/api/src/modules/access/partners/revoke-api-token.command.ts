import { NotFoundError } from '@hoi/domain/errors';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { requirePartnerManager } from './partner.policy.ts';
import { recordToken } from './partner-deeds.ts';

/** Ends a token: the very next request with it is refused. Revoking again changes nothing. */
export async function revokeApiToken(viewer: Viewer, id: string): Promise<void> {
  const staff = requirePartnerManager(viewer);
  await db.$transaction(async (tx) => {
    const { count } = await tx.apiToken.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: clock.now() },
    });
    if (count === 0) {
      if ((await tx.apiToken.count({ where: { id } })) === 0) throw new NotFoundError();
      return;
    }
    await recordToken(tx, staff, { id }, { action: 'revoke-api-token' });
  });
}
