import { articleStepInput } from '@hoi/validation/newsroom/article';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { ArticleStepInput } from './article.input.ts';
import { articleId, articlePayload } from './article-payload.ts';
import { restoreArticle } from './restore-article.command.ts';

const RestoreArticlePayload = articlePayload('RestoreArticlePayload');

builder.mutationField('restoreArticle', (t) =>
  t.field({
    type: RestoreArticlePayload,
    again: 'subject',
    description: 'Takes an article out of the bin (khôi phục), as it was. Editors.',
    args: { input: t.arg({ type: ArticleStepInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const step = parseInput(articleStepInput, input);
      const id = articleId(step.id);
      await restoreArticle(viewer, { ...step, id });
      return { id };
    },
  }),
);
