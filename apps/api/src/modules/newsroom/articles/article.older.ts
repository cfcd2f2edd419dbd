import { builder } from '#graphql/builder.ts';
import { Article } from './article.type.ts';
import { ArticleConnection, articlePageArguments } from './article-connection.ts';
import { articleListPrice } from './article-list-price.ts';
import { requestedColumns } from './article-selection.ts';
import { listAround } from './visible-list.ts';

builder.objectField(Article, 'older', (t) =>
  t.field({
    type: ArticleConnection,
    price: articleListPrice(10),
    description:
      'Earlier articles of the same category (các tin cũ hơn), the latest first. As readers see them.',
    args: articlePageArguments,
    resolve: (article, page, _context, info) =>
      listAround(article, 'older', requestedColumns(info, ['edges', 'node']), page),
  }),
);
