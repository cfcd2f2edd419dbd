import { ConflictError, NotFoundError } from '@hoi/domain/errors';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireLinkWriter } from './link.policy.ts';
import { recordLinks } from './link-record.ts';

/** Removes a group and its links. @throws ConflictError when somebody else changed it first */
export async function deleteSiteLinkGroup(
  viewer: Viewer,
  { id, expectedVersion }: { id: string; expectedVersion: number },
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
    await recordLinks(tx, viewer, 'delete-site-link-group', {
      type: 'SiteLinkGroup',
      id,
      detail: group,
    });
  });
}
