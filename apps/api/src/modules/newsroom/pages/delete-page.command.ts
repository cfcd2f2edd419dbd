import { ConflictError, NotFoundError } from '@hoi/domain/errors';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requirePageWriter } from './page.policy.ts';

/** Removes a page. @throws ConflictError when somebody else changed it first */
export async function deletePage(
  viewer: Viewer,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<void> {
  requirePageWriter(viewer);
  await db.$transaction(async (tx) => {
    const page = await tx.page.findUnique({
      where: { id },
      select: { slug: true, title: true, published: true },
    });
    if (!page) throw new NotFoundError();
    const { count } = await tx.page.deleteMany({ where: { id, version: expectedVersion } });
    if (count === 0) throw new ConflictError();
    await record(tx, viewer, {
      action: 'delete-page',
      subjectType: 'Page',
      subjectId: id,
      detail: page,
      tags: page.published ? ['pages', `page:${id}`] : [],
    });
  });
}
