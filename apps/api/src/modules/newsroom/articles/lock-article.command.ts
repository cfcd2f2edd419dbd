import { requireStaff, type Viewer } from '#modules/access/identity/viewer.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { articleToChange } from './article-to-change.ts';

// An editor that is open renews its lock; one that was closed gives it up by itself.
const lockSeconds = 120;

/**
 * Says that the viewer is editing, or goes on saying so; leaves the lock with whoever else has it.
 * Advisory, so neither audited nor announced.
 */
export async function lockArticle(viewer: Viewer, articleId: string): Promise<void> {
  const staff = requireStaff(viewer);
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + lockSeconds * 1000);
  await db.$transaction(async (tx) => {
    await articleToChange(tx, viewer, { id: articleId }, 'edit');
    const userId = staff.userId;
    const { count } = await tx.articleLock.updateMany({
      where: { articleId, userId, expiresAt: { gt: now } },
      data: { expiresAt },
    });
    if (count > 0) return;
    await tx.articleLock.deleteMany({ where: { articleId, expiresAt: { lte: now } } });
    await tx.articleLock.createMany({
      data: { articleId, userId, acquiredAt: now, expiresAt },
      skipDuplicates: true,
    });
  });
}
