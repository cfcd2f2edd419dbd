import type { SiteLinkFields } from '@hoi/validation/portal/link';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireLinkWriter } from './link.policy.ts';
import { linkToChange, recordLink, requireGroup } from './link-change.ts';

interface SiteLinkChange extends SiteLinkFields, Versioned {
  /** Undefined: it stays in its group. Null: an id that is no group's. */
  groupId: string | null | undefined;
}

/** Changes a link. @throws ConflictError when somebody else changed it first */
export async function updateSiteLink(viewer: Viewer, change: SiteLinkChange): Promise<void> {
  requireLinkWriter(viewer);
  const { id, groupId, title, url, opensNewPage, position } = change;
  await db.$transaction(async (tx) => {
    const link = await linkToChange(tx, change);
    const moved = groupId === undefined ? {} : { groupId: await requireGroup(tx, groupId) };
    await tx.siteLink.update({
      where: { id },
      data: { ...moved, title, url, opensNewPage, position, version: { increment: 1 } },
      select: { id: true },
    });
    await recordLink(tx, viewer, link, { action: 'update-site-link', detail: { title, url } });
  });
}
