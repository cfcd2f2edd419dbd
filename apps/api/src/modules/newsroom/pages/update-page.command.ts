import type { PageFields } from '@hoi/validation/newsroom/page';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requirePageWriter } from './page.policy.ts';
import { pageSlug, pageToChange, recordPage } from './page-change.ts';
import { pageContent } from './page-content.ts';

/** Changes a page. @throws ConflictError when somebody else changed it first */
export async function updatePage(viewer: Viewer, change: PageFields & Versioned): Promise<void> {
  requirePageWriter(viewer);
  const { id, title, published, position } = change;
  await db.$transaction(async (tx) => {
    const page = await pageToChange(tx, change);
    const slug = await pageSlug(tx, { slug: change.slug ?? page.slug, title }, id);
    const { columns, mediaIds } = await pageContent(tx, viewer, change.body, id);
    await tx.page.update({
      where: { id },
      data: { title, slug, published, position, ...columns, version: { increment: 1 } },
      select: { id: true },
    });
    await tx.pageMedia.deleteMany({ where: { pageId: id } });
    await tx.pageMedia.createMany({ data: mediaIds.map((mediaId) => ({ pageId: id, mediaId })) });
    await recordPage(tx, viewer, published ? change : page, {
      action: 'update-page',
      detail: { title, slug, published },
    });
  });
}
