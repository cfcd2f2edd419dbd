import { builder } from '#graphql/builder.ts';
import { Article } from './article.type.ts';
import { ArticleConnection, articlePageArguments } from './article-connection.ts';
import { articleListPrice } from './article-list-price.ts';
import { reading, requestedColumns } from './article-selection.ts';
import type { ArticlePageArguments } from './list-articles.ts';
import { listAround } from './visible-list.ts';

const descriptions = {
  newer:
    'Later articles of the same category (các tin mới hơn), the newest of the category first. As readers see them.',
  older:
    'Earlier articles of the same category (các tin cũ hơn), the latest first. As readers see them.',
};

for (const side of ['newer', 'older'] as const) {
  builder.objectField(Article, side, (t) =>
    t.field({
      type: ArticleConnection,
      price: articleListPrice(10),
      description: descriptions[side],
      args: articlePageArguments,
      ...reading(
        ['categoryId', 'publishedAt'],
        (article, page: ArticlePageArguments, _context, info) =>
          listAround(article, side, requestedColumns(info, ['edges', 'node']), page),
      ),
    }),
  );
}
