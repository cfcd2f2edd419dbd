import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { againWhenTaken, patience } from '#outside/wait-for-turn.ts';
import { requireArticleWriter } from './article.policy.ts';
import type { ArticleContent } from './article-content.ts';
import { checkReferences, unitToWriteAt } from './article-references.ts';
import { articleSlug } from './article-slug.ts';
import { recordArticle } from './article-to-change.ts';
import { columnsOf, storeAround } from './store-content.ts';

export interface NewArticleContent extends ArticleContent {
  slug?: string | undefined;
  orgUnitId?: string | undefined;
}

/** Makes a draft of the viewer's own. @returns its id */
export async function createArticle(viewer: Viewer, made: NewArticleContent): Promise<string> {
  const staff = requireArticleWriter(viewer);
  const { slug: wanted, orgUnitId, ...content } = made;
  const author = { authorId: staff.userId };
  return againWhenTaken(() =>
    db.$transaction(async (tx) => {
      const unit = await unitToWriteAt(tx, staff, orgUnitId ?? null);
      await checkReferences(tx, staff, content);
      const slug = await articleSlug(tx, { slug: wanted, title: content.title });
      const columns = await columnsOf(tx, content);
      const article = await tx.article.create({
        data: { ...columns, ...author, slug, orgUnitId: unit.id },
        select: { id: true },
      });
      await storeAround(tx, { articleId: article.id, number: 1, savedById: staff.userId }, content);
      await recordArticle(tx, viewer, article, {
        action: 'create-article',
        detail: { title: content.title, slug },
      });
      return article.id;
    }, patience),
  );
}
