import { NotFoundError } from '@hoi/domain/errors';
import { requireStaff, type Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { readableInside } from './article.policy.ts';

/** Gives up the viewer's own lock; another's stays. */
export async function unlockArticle(viewer: Viewer, articleId: string): Promise<void> {
  const { userId } = requireStaff(viewer);
  const article = await db.article.findFirst({
    where: { AND: [{ id: articleId }, readableInside(viewer)] },
    select: { id: true },
  });
  if (!article) throw new NotFoundError();
  await db.articleLock.deleteMany({ where: { articleId, userId } });
}
