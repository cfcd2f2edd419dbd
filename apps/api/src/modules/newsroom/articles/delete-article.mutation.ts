import { articleStepInput } from '@hoi/validation/newsroom/article';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { ArticleStepInput } from './article.input.ts';
import { articleId, articlePayload } from './article-payload.ts';
import { deleteArticle } from './delete-article.command.ts';

const DeleteArticlePayload = articlePayload('DeleteArticlePayload');

builder.mutationField('deleteArticle', (t) =>
  t.field({
    type: DeleteArticlePayload,
    again: 'subject',
    description: 'Puts an article into the bin (xoá); restoreArticle undoes it. Editors.',
    args: { input: t.arg({ type: ArticleStepInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const step = parseInput(articleStepInput, input);
      const id = articleId(step.id);
      await deleteArticle(viewer, { ...step, id });
      return { id };
    },
  }),
);
