import { ConflictError, NotFoundError } from '@hoi/domain/errors';
import type { SiteLinkGroupFields } from '@hoi/validation/portal/link';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireLinkWriter } from './link.policy.ts';
import { recordLinkGroup } from './link-change.ts';

/** Changes a group's name or place. @throws ConflictError when somebody else changed it first */
export async function updateSiteLinkGroup(viewer: Viewer, change: SiteLinkGroupFields & Versioned) {
  requireLinkWriter(viewer);
  const { id, expectedVersion, name, position } = change;
  await db.$transaction(async (tx) => {
    const { count } = await tx.siteLinkGroup.updateMany({
      where: { id, version: expectedVersion },
      data: { name, position, version: { increment: 1 } },
    });
    if (count === 0) {
      const exists = await tx.siteLinkGroup.findUnique({ where: { id }, select: { id: true } });
      throw exists ? new ConflictError() : new NotFoundError();
    }
    const deed = { action: 'update-site-link-group', detail: { name } };
    await recordLinkGroup(tx, viewer, { id }, deed);
  });
}
