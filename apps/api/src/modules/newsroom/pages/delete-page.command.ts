import { ConflictError, NotFoundError } from '@hoi/domain/errors';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requirePageWriter } from './page.policy.ts';
import { recordPage } from './page-change.ts';

/** Removes a page. @throws ConflictError when somebody else changed it first */
export async function deletePage(
  viewer: Viewer,
  { id, expectedVersion }: Versioned,
): Promise<void> {
  requirePageWriter(viewer);
  await db.$transaction(async (tx) => {
    const page = await tx.page.findUnique({
      where: { id },
      select: { id: true, slug: true, title: true, published: true },
    });
    if (!page) throw new NotFoundError();
    const { count } = await tx.page.deleteMany({ where: { id, version: expectedVersion } });
    if (count === 0) throw new ConflictError();
    await recordPage(tx, viewer, page, {
      action: 'delete-page',
      detail: { slug: page.slug, title: page.title, published: page.published },
    });
  });
}
