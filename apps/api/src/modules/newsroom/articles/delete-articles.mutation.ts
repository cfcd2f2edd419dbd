import { articlesInput } from '@hoi/validation/newsroom/article';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requireStaff } from '#modules/access/identity/viewer.ts';
import { ArticlesInput } from './article.input.ts';
import { eachArticle, resultsPayload } from './article-results.ts';
import { deleteArticle } from './delete-article.command.ts';

const DeleteArticlesPayload = resultsPayload('DeleteArticlesPayload');

builder.mutationField('deleteArticles', (t) =>
  t.field({
    type: DeleteArticlesPayload,
    description: 'deleteArticle for up to 50 articles, each on its own.',
    args: { input: t.arg({ type: ArticlesInput, required: true }) },
    resolve: (_root, { input }, { viewer }) => {
      requireStaff(viewer);
      const { ids } = parseInput(articlesInput, input);
      return eachArticle(ids, (id) => deleteArticle(viewer, { id }));
    },
  }),
);
