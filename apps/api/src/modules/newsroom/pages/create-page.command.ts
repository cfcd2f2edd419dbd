import type { PageFields } from '@hoi/validation/newsroom/page';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { againWhenTaken, patience } from '#outside/wait-for-turn.ts';
import { requirePageWriter } from './page.policy.ts';
import { pageSlug, recordPage } from './page-change.ts';
import { pageContent } from './page-content.ts';

/** Makes a page. @returns its id */
export async function createPage(viewer: Viewer, fields: PageFields): Promise<string> {
  requirePageWriter(viewer);
  const { title, published, position } = fields;
  const create = () =>
    db.$transaction(async (tx) => {
      const slug = await pageSlug(tx, fields);
      const { columns, mediaIds } = await pageContent(tx, viewer, fields.body);
      const media = { create: mediaIds.map((mediaId) => ({ mediaId })) };
      const page = await tx.page.create({
        data: { title, slug, published, position, ...columns, media },
        select: { id: true, published: true },
      });
      await recordPage(tx, viewer, page, {
        action: 'create-page',
        detail: { title, slug, published },
      });
      return page.id;
    }, patience);
  return againWhenTaken(create);
}
