import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireLinkWriter } from './link.policy.ts';
import { linkToChange, recordLink } from './link-change.ts';

/** Removes a link. @throws ConflictError when somebody else changed it first */
export async function deleteSiteLink(viewer: Viewer, target: Versioned): Promise<void> {
  requireLinkWriter(viewer);
  await db.$transaction(async (tx) => {
    const link = await linkToChange(tx, target);
    const { id, title, url } = link;
    await tx.siteLink.delete({ where: { id }, select: { id: true } });
    await recordLink(tx, viewer, link, { action: 'delete-site-link', detail: { title, url } });
  });
}
