import { demoCategories } from '@hoi/db/seed/content/demo-articles';
import type { DemoPictureName } from '@hoi/db/seed/content/demo-pictures';
import { slugify } from '@hoi/localization/slug';
import { renderHtml } from '@hoi/richtext/render-html';
import { renderText } from '@hoi/richtext/render-text';
import { type ArticleContent, emptyContent } from '#modules/newsroom/articles/article-content.ts';
import type { Transaction } from '#outside/db.ts';
import { demoBody } from './demo-body.ts';

const organisation = 'Hội LHPN tỉnh';

/** The province before the reform of 2025 and the city that it went into, by their codes. */
const provinces = { before: '49', after: '48', reform: '2025-07-01' } as const;

/** Whose articles they are: a unit for each day. */
async function publishers(tx: Transaction): Promise<(day: string) => string> {
  const holderOf = async (code: string) => {
    const where = { list: 'GSO', code };
    return (await tx.orgUnitCode.findFirstOrThrow({ where, select: { unitId: true } })).unitId;
  };
  const [before, after] = [await holderOf(provinces.before), await holderOf(provinces.after)];
  return (day) => (day < provinces.reform ? before : after);
}

/** The twelve sections with their articles. @returns how many articles there are */
export async function seedArticles(
  tx: Transaction,
  coverOf: (name: DemoPictureName) => string | null,
): Promise<number> {
  const publisherOn = await publishers(tx);
  let count = 0;
  for (const [position, section] of demoCategories.entries()) {
    const { articles, ...fields } = section;
    const category = await tx.category.create({ data: { ...fields, position } });
    for (const [place, article] of articles.entries()) {
      count += 1;
      const body = demoBody(article.body);
      const publishedAt = new Date(
        `${article.date}T${String(7 + (place % 3)).padStart(2, '0')}:30:00+07:00`,
      );
      const content: ArticleContent = {
        ...emptyContent,
        title: article.title,
        summary: article.summary,
        body,
        bylineName: article.author?.name ?? '',
        bylinePosition: article.author?.position ?? '',
        bylineOrganisation: article.author ? organisation : '',
        postedBy: 'Ban biên tập',
        categoryId: category.id,
        coverId: article.picture ? coverOf(article.picture) : null,
        tags: [...(article.tags ?? [])],
      };
      const { tags, attachments: _none, ...columns } = content;
      const rows = tags.map((name) => ({ slug: slugify(name), name }));
      await tx.article.create({
        data: {
          ...columns,
          slug: slugify(article.title),
          bodyHtml: renderHtml(body),
          bodyText: renderText(body),
          status: 'PUBLISHED',
          publishedAt,
          createdAt: publishedAt,
          orgUnitId: publisherOn(article.date),
          tags: {
            create: rows.map((tag) => ({
              tag: { connectOrCreate: { where: { slug: tag.slug }, create: tag } },
            })),
          },
          // Where its history begins, as that of any article.
          versions: { create: { number: 1, title: article.title, content, savedAt: publishedAt } },
        },
        select: { id: true },
      });
    }
  }
  return count;
}
