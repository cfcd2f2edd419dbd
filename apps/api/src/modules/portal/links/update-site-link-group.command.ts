import type { SiteLinkGroupFields } from '@hoi/validation/portal/link';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireLinkWriter } from './link.policy.ts';
import { linkGroupToChange, recordLinkGroup } from './link-change.ts';

/** Changes a group's name or place. @throws ConflictError when somebody else changed it first */
export async function updateSiteLinkGroup(viewer: Viewer, change: SiteLinkGroupFields & Versioned) {
  requireLinkWriter(viewer);
  const { id, name, position } = change;
  await db.$transaction(async (tx) => {
    const group = await linkGroupToChange(tx, change);
    await tx.siteLinkGroup.update({
      where: { id },
      data: { name, position, version: { increment: 1 } },
      select: { id: true },
    });
    const deed = { action: 'update-site-link-group', detail: { name } };
    await recordLinkGroup(tx, viewer, group, deed);
  });
}
