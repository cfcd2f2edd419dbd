import { articleStepInput } from '@hoi/validation/newsroom/article';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { ArticleStepInput } from './article.input.ts';
import { articleId, articlePayload } from './article-payload.ts';
import { unpublishArticle } from './unpublish-article.command.ts';

const UnpublishArticlePayload = articlePayload('UnpublishArticlePayload');

builder.mutationField('unpublishArticle', (t) =>
  t.field({
    type: UnpublishArticlePayload,
    again: 'subject',
    description: 'Takes an article away from readers (gỡ bài). Editors.',
    args: { input: t.arg({ type: ArticleStepInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const step = parseInput(articleStepInput, input);
      const id = articleId(step.id);
      await unpublishArticle(viewer, { ...step, id });
      return { id };
    },
  }),
);
