import { articleStepInput } from '@hoi/validation/newsroom/article';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { ArticleStepInput } from './article.input.ts';
import { articleId, articlePayload } from './article-payload.ts';
import { withdrawArticle } from './withdraw-article.command.ts';

const WithdrawArticlePayload = articlePayload('WithdrawArticlePayload');

builder.mutationField('withdrawArticle', (t) =>
  t.field({
    type: WithdrawArticlePayload,
    again: 'subject',
    description:
      'Takes a submitted article back among the drafts (rút bài về). Its author, and editors.',
    args: { input: t.arg({ type: ArticleStepInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const step = parseInput(articleStepInput, input);
      const id = articleId(step.id);
      await withdrawArticle(viewer, { ...step, id });
      return { id };
    },
  }),
);
