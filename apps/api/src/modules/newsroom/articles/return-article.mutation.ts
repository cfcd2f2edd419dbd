import { returnArticleInput } from '@hoi/validation/newsroom/article';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { ReturnArticleInput } from './article.input.ts';
import { articleId, articlePayload } from './article-payload.ts';
import { returnArticle } from './return-article.command.ts';

const ReturnArticlePayload = articlePayload('ReturnArticlePayload');

builder.mutationField('returnArticle', (t) =>
  t.field({
    type: ReturnArticlePayload,
    again: 'subject',
    description: 'Sends a submitted article back with the reason (trả lại). Editors.',
    args: { input: t.arg({ type: ReturnArticleInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const step = parseInput(returnArticleInput, input);
      const id = articleId(step.id);
      await returnArticle(viewer, { ...step, id }, step.comment);
      return { id };
    },
  }),
);
