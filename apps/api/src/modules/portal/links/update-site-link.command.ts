import { ConflictError, NotFoundError } from '@hoi/domain/errors';
import type { SiteLinkFields } from '@hoi/validation/portal/link';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireLinkWriter } from './link.policy.ts';
import { recordLink, requireGroup } from './link-change.ts';

interface SiteLinkChange extends SiteLinkFields, Versioned {
  /** Undefined: it stays in its group. Null: an id that is no group's. */
  groupId: string | null | undefined;
}

/** Changes a link. @throws ConflictError when somebody else changed it first */
export async function updateSiteLink(viewer: Viewer, change: SiteLinkChange): Promise<void> {
  requireLinkWriter(viewer);
  const { id, expectedVersion, groupId, title, url, opensNewPage, position } = change;
  await db.$transaction(async (tx) => {
    const moved = groupId === undefined ? {} : { groupId: await requireGroup(tx, groupId) };
    const { count } = await tx.siteLink.updateMany({
      where: { id, version: expectedVersion },
      data: { ...moved, title, url, opensNewPage, position, version: { increment: 1 } },
    });
    if (count === 0) {
      const exists = await tx.siteLink.findUnique({ where: { id }, select: { id: true } });
      throw exists ? new ConflictError() : new NotFoundError();
    }
    const deed = { action: 'update-site-link', detail: { title, url } };
    await recordLink(tx, viewer, { id }, deed);
  });
}
