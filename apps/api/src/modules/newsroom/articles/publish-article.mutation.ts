import { publishArticleInput } from '@hoi/validation/newsroom/article';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { PublishArticleInput } from './article.input.ts';
import { articleId, articlePayload } from './article-payload.ts';
import { publishArticle } from './publish-article.command.ts';

const PublishArticlePayload = articlePayload('PublishArticlePayload');

builder.mutationField('publishArticle', (t) =>
  t.field({
    type: PublishArticlePayload,
    again: 'subject',
    description: 'Shows an article to readers (đăng), now or at a moment to come. Editors.',
    args: { input: t.arg({ type: PublishArticleInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const step = parseInput(publishArticleInput, input);
      const id = articleId(step.id);
      await publishArticle(viewer, { ...step, id }, step.publishedAt);
      return { id };
    },
  }),
);
