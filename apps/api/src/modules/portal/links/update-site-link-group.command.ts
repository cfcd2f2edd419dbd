import { ConflictError, NotFoundError } from '@hoi/domain/errors';
import type { SiteLinkGroupFields } from '@hoi/validation/portal/link';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireLinkWriter } from './link.policy.ts';
import { recordLinks } from './link-record.ts';

interface SiteLinkGroupChange extends SiteLinkGroupFields {
  id: string;
  expectedVersion: number;
}

/** Changes a group's name or place. @throws ConflictError when somebody else changed it first */
export async function updateSiteLinkGroup(viewer: Viewer, change: SiteLinkGroupChange) {
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
    const subject = { type: 'SiteLinkGroup', id, detail: { name } } as const;
    await recordLinks(tx, viewer, 'update-site-link-group', subject);
  });
}
