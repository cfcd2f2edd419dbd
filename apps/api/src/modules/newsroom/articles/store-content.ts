import { refuseField } from '@hoi/domain/errors';
import { slugify } from '@hoi/localization/slug';
import { articleFaults } from '@hoi/localization/words/newsroom/articles';
import { mediaIds } from '@hoi/richtext/media-references';
import type { Transaction } from '#outside/db.ts';
import type { ArticleContent } from './article-content.ts';
import { bodyOutput } from './body-output.ts';

/** The columns of an article that follow from its content. */
export async function columnsOf(tx: Transaction, content: ArticleContent) {
  const { tags: _tags, attachments: _attachments, ...columns } = content;
  return { ...columns, ...(await bodyOutput(tx, content.body)) };
}

async function tagIds(tx: Transaction, names: readonly string[]): Promise<string[]> {
  const bySlug = new Map<string, string>();
  for (const name of names) {
    const slug = slugify(name);
    if (slug === '') refuseField('tags', articleFaults.emptyTag(name));
    bySlug.set(slug, name);
  }
  // In one order everywhere, so that two saves cannot wait for each other.
  const tags = [...bySlug].map(([slug, name]) => ({ slug, name }));
  tags.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  await tx.tag.createMany({ data: tags, skipDuplicates: true });
  const where = { slug: { in: [...bySlug.keys()] } };
  return (await tx.tag.findMany({ where, select: { id: true } })).map((tag) => tag.id);
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
