import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requirePageWriter } from './page.policy.ts';
import { pageToChange, recordPage } from './page-change.ts';

/** Removes a page. @throws ConflictError when somebody else changed it first */
export async function deletePage(viewer: Viewer, target: Versioned): Promise<void> {
  requirePageWriter(viewer);
  await db.$transaction(async (tx) => {
    const page = await pageToChange(tx, target);
    const { id, slug, title, published } = page;
    await tx.page.delete({ where: { id }, select: { id: true } });
    const deed = { action: 'delete-page', detail: { slug, title, published } };
    await recordPage(tx, viewer, page, deed);
  });
}
