import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireLinkWriter } from './link.policy.ts';
import { linkGroupToChange, recordLinkGroup } from './link-change.ts';

/** Removes a group and its links. @throws ConflictError when somebody else changed it first */
export async function deleteSiteLinkGroup(viewer: Viewer, target: Versioned): Promise<void> {
  requireLinkWriter(viewer);
  await db.$transaction(async (tx) => {
    const group = await linkGroupToChange(tx, target);
    const { id, name, links } = group;
    await tx.siteLinkGroup.delete({ where: { id }, select: { id: true } });
    const deed = { action: 'delete-site-link-group', detail: { name, links } };
    await recordLinkGroup(tx, viewer, group, deed);
  });
}
