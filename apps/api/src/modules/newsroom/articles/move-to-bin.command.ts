import { requireStaff, type Viewer } from '#modules/access/identity/viewer.ts';
import { isShown } from '#modules/newsroom/shown/public-articles.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import type { Target } from '#outside/locked-row.ts';
import { articleToChange, recordArticle } from './article-to-change.ts';

/** Into the bin or out of it. */
export async function moveToBin(
  viewer: Viewer,
  deed: 'delete' | 'restore',
  target: Target,
): Promise<void> {
  const staff = requireStaff(viewer);
  const now = clock.now();
  await db.$transaction(async (tx) => {
    const article = await articleToChange(tx, viewer, target, deed);
    const { id } = article;
    const deletedAt = deed === 'delete' ? now : null;
    await tx.article.update({
      where: { id },
      data: { deletedAt, version: { increment: 1 } },
      select: { id: true },
    });
    const kind = deed === 'delete' ? 'DELETED' : 'RESTORED';
    const event = { articleId: id, kind, actorId: staff.userId, at: now } as const;
    await tx.reviewEvent.create({ data: event, select: { id: true } });
    const seen = isShown({ ...article, deletedAt: null });
    const entry = { action: `${deed}-article`, detail: { title: article.title } };
    await recordArticle(tx, viewer, { id, seen }, entry);
  });
}
