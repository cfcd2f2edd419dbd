import { NotFoundError } from '@hoi/domain/errors';
import { mediaIds } from '@hoi/richtext/media-references';
import type { Versioned } from '@hoi/validation/versioned';
import { requireStaff, type Viewer } from '#modules/access/identity/viewer.ts';
import { visibleMedia } from '#modules/newsroom/media/media.policy.ts';
import { db } from '#outside/db.ts';
import { readableInside } from './article.policy.ts';
import { type ArticleContent, articleContent } from './article-content.ts';
import { mayName } from './article-references.ts';
import { withoutMedia } from './body-references.ts';
import { updateArticle } from './update-article.command.ts';

/** The content without the files, the person and the category that are gone since. */
async function stillThere(
  viewer: Viewer,
  content: ArticleContent,
): Promise<Partial<ArticleContent>> {
  const { categoryId, bylinePersonId: person, ...rest } = content;
  const attached = content.attachments.map((file) => file.mediaId);
  const cover = content.coverId ? [content.coverId] : [];
  const wanted = [...mediaIds(content.body), ...attached, ...cover];
  const [files, category] = await Promise.all([
    db.mediaFile.findMany({
      where: { AND: [{ id: { in: wanted } }, visibleMedia(viewer)] },
      select: { id: true },
    }),
    db.category.findUnique({ where: { id: categoryId }, select: { id: true } }),
  ]);
  const there = new Set(files.map(({ id }) => id));
  return {
    ...rest,
    body: withoutMedia(content.body, (id) => !there.has(id)),
    bylinePersonId: person && (await mayName(db, viewer, person)) ? person : null,
    coverId: content.coverId && there.has(content.coverId) ? content.coverId : null,
    attachments: content.attachments.filter((file) => there.has(file.mediaId)),
    ...(category && { categoryId }),
  };
}

/** Saves an earlier state of an article as its newest version. */
export async function restoreArticleVersion(
  viewer: Viewer,
  target: Versioned,
  versionId: string,
): Promise<void> {
  requireStaff(viewer);
  const version = await db.articleVersion.findFirst({
    where: { id: versionId, articleId: target.id, article: readableInside(viewer) },
    select: { content: true },
  });
  if (!version) throw new NotFoundError();
  const change = await stillThere(viewer, articleContent(version.content));
  await updateArticle(viewer, target, change, 'restore-article-version');
}
