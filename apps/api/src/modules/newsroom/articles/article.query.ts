import { refuseField } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { said } from '#graphql/caller-words.ts';
import { localId } from '#graphql/node-id.ts';
import { ArticleFilter, ArticleOrder } from './article.input.ts';
import { Article } from './article.type.ts';
import { ArticleConnection, articlePageArguments } from './article-connection.ts';
import { articleListPrice } from './article-list-price.ts';
import { requestedColumns } from './article-selection.ts';
import { findArticle } from './find-article.ts';
import { listVisibleArticles } from './visible-list.ts';

builder.queryField('article', (t) =>
  t.field({
    type: Article,
    open: true,
    shared: true,
    nullable: true,
    description:
      'One article by its slug or its id; null when there is none that the viewer may see. A slug that a published article had earlier finds it too: compare `slug` and redirect.',
    args: {
      slug: t.arg.string({ description: 'Its present slug or an earlier one; instead of `id`.' }),
      id: t.arg.id({ description: 'Instead of `slug`.' }),
    },
    resolve: (_root, { slug, id }, { viewer }, info) => {
      if ((slug == null) === (id == null))
        refuseField(
          'slug',
          said((w) => w.requests.slugOrId),
        );
      const key = id == null ? { slug: slug ?? '' } : { id: localId(id, 'Article') ?? '' };
      return findArticle(viewer, key, requestedColumns(info));
    },
  }),
);

builder.queryField('articles', (t) =>
  t.field({
    type: ArticleConnection,
    open: true,
    shared: true,
    price: articleListPrice(50),
    description:
      'Articles (bài viết) that the viewer may see: readers the published ones, staff also the others of their units.',
    args: {
      filter: t.arg({ type: ArticleFilter }),
      orderBy: t.arg({
        type: ArticleOrder,
        required: true,
        defaultValue: 'PUBLISHED_AT_DESC',
        description: 'By date, articles not published yet stand where they were last changed.',
      }),
      ...articlePageArguments,
    },
    resolve: (_root, { filter, orderBy, ...page }, { viewer }, info) => {
      const columns = requestedColumns(info, ['edges', 'node']);
      return listVisibleArticles(viewer, { filter: filter ?? {}, orderBy, columns }, page);
    },
  }),
);
