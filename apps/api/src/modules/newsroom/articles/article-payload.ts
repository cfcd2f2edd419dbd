import { NotFoundError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { Article } from './article.type.ts';
import { requestedColumns } from './article-selection.ts';
import { findArticle } from './find-article.ts';

/** What a mutation returns: the article as it is now. */
export function articlePayload(name: string) {
  return builder.objectRef<{ id: string }>(name).implement({
    fields: (t) => ({
      article: t.field({
        type: Article,
        resolve: async ({ id }, _args, { viewer }, info) => {
          const article = await findArticle(viewer, { id }, requestedColumns(info));
          if (!article) throw new NotFoundError();
          return article;
        },
      }),
    }),
  });
}
