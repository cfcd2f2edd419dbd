import { ConflictError, NotFoundError } from '@hoi/domain/errors';
import type { PageFields } from '@hoi/validation/newsroom/page';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requirePageWriter } from './page.policy.ts';
import { pageSlug, recordPage } from './page-change.ts';
import { pageContent } from './page-content.ts';

/** Changes a page. @throws ConflictError when somebody else changed it first */
export async function updatePage(viewer: Viewer, change: PageFields & Versioned): Promise<void> {
  requirePageWriter(viewer);
  const { id, expectedVersion, title, published, position } = change;
  await db.$transaction(async (tx) => {
    const page = await tx.page.findUnique({
      where: { id },
      select: { id: true, slug: true, published: true },
    });
    if (!page) throw new NotFoundError();
    const slug = await pageSlug(tx, { slug: change.slug ?? page.slug, title }, id);
    const { columns, mediaIds } = await pageContent(tx, viewer, change.body, id);
    const { count } = await tx.page.updateMany({
      where: { id, version: expectedVersion },
      data: { title, slug, published, position, ...columns, version: { increment: 1 } },
    });
    if (count === 0) throw new ConflictError();
    await tx.pageMedia.deleteMany({ where: { pageId: id } });
    await tx.pageMedia.createMany({ data: mediaIds.map((mediaId) => ({ pageId: id, mediaId })) });
    await recordPage(tx, viewer, published ? change : page, {
      action: 'update-page',
      detail: { title, slug, published },
    });
  });
}
