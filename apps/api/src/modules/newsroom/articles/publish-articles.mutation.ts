import { articlesInput } from '@hoi/validation/newsroom/article';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requireStaff } from '#modules/access/identity/viewer.ts';
import { ArticlesInput } from './article.input.ts';
import { eachArticle, resultsPayload } from './article-results.ts';
import { publishArticle } from './publish-article.command.ts';

const PublishArticlesPayload = resultsPayload('PublishArticlesPayload');

builder.mutationField('publishArticles', (t) =>
  t.field({
    type: PublishArticlesPayload,
    description: 'publishArticle for up to 50 articles, each on its own.',
    args: { input: t.arg({ type: ArticlesInput, required: true }) },
    resolve: (_root, { input }, { viewer }) => {
      requireStaff(viewer);
      const { ids } = parseInput(articlesInput, input);
      return eachArticle(ids, (id) => publishArticle(viewer, { id }));
    },
  }),
);
