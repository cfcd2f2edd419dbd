import { mediaIds } from '@hoi/richtext/media-references';
import type { Transaction } from '#outside/db.ts';
import type { ArticleContent } from './article-content.ts';
import { bodyOutput } from './body-output.ts';
import { tagIds } from './tag-ids.ts';

/** The columns of an article that follow from its content. */
export async function columnsOf(tx: Transaction, content: ArticleContent) {
  const { tags: _tags, attachments: _attachments, ...columns } = content;
  return { ...columns, ...(await bodyOutput(tx, content.body)) };
}

/** Makes the rows around an article agree with its content, and keeps the content as a version. */
export async function storeAround(
  tx: Transaction,
  saved: { articleId: string; number: number; savedById: string },
  content: ArticleContent,
): Promise<void> {
  const { articleId } = saved;
  await tx.articleTag.deleteMany({ where: { articleId } });
  const tags = await tagIds(tx, content.tags);
  await tx.articleTag.createMany({ data: tags.map((tagId) => ({ articleId, tagId })) });
  await tx.articleMedia.deleteMany({ where: { articleId } });
  const media = mediaIds(content.body).map((mediaId) => ({ articleId, mediaId }));
  await tx.articleMedia.createMany({ data: media });
  await tx.articleAttachment.deleteMany({ where: { articleId } });
  const attachments = content.attachments.map((file, position) => ({
    ...file,
    articleId,
    position,
  }));
  await tx.articleAttachment.createMany({ data: attachments });
  await tx.articleVersion.create({
    data: { ...saved, title: content.title, content },
    select: { id: true },
  });
}
