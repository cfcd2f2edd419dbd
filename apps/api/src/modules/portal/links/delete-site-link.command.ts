import { ConflictError, NotFoundError } from '@hoi/domain/errors';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireLinkWriter } from './link.policy.ts';
import { recordLink } from './link-change.ts';

/** Removes a link. @throws ConflictError when somebody else changed it first */
export async function deleteSiteLink(
  viewer: Viewer,
  { id, expectedVersion }: Versioned,
): Promise<void> {
  requireLinkWriter(viewer);
  await db.$transaction(async (tx) => {
    const link = await tx.siteLink.findUnique({
      where: { id },
      select: { title: true, url: true },
    });
    if (!link) throw new NotFoundError();
    const { count } = await tx.siteLink.deleteMany({ where: { id, version: expectedVersion } });
    if (count === 0) throw new ConflictError();
    await recordLink(tx, viewer, { id }, { action: 'delete-site-link', detail: link });
  });
}
