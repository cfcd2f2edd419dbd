import { ConflictError, NotFoundError } from '@hoi/domain/errors';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireLinkWriter } from './link.policy.ts';
import { recordLinkGroup } from './link-change.ts';

/** Removes a group and its links. @throws ConflictError when somebody else changed it first */
export async function deleteSiteLinkGroup(
  viewer: Viewer,
  { id, expectedVersion }: Versioned,
): Promise<void> {
  requireLinkWriter(viewer);
  await db.$transaction(async (tx) => {
    const group = await tx.siteLinkGroup.findUnique({
      where: { id },
      select: { name: true, links: { select: { title: true, url: true } } },
    });
    if (!group) throw new NotFoundError();
    const { count } = await tx.siteLinkGroup.deleteMany({
      where: { id, version: expectedVersion },
    });
    if (count === 0) throw new ConflictError();
    const deed = { action: 'delete-site-link-group', detail: group };
    await recordLinkGroup(tx, viewer, { id }, deed);
  });
}
