import { articleStepInput } from '@hoi/validation/newsroom/article';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { ArticleStepInput } from './article.input.ts';
import { articleId, articlePayload } from './article-payload.ts';
import { submitArticle } from './submit-article.command.ts';

const SubmitArticlePayload = articlePayload('SubmitArticlePayload');

builder.mutationField('submitArticle', (t) =>
  t.field({
    type: SubmitArticlePayload,
    again: 'subject',
    description: 'Hands a draft to the editors (gửi duyệt). Its author, and editors.',
    args: { input: t.arg({ type: ArticleStepInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const step = parseInput(articleStepInput, input);
      const id = articleId(step.id);
      await submitArticle(viewer, { ...step, id });
      return { id };
    },
  }),
);
