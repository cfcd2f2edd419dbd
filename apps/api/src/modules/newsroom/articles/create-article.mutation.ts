import { createArticleInput } from '@hoi/validation/newsroom/article';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { CreateArticleInput } from './article.input.ts';
import { requireArticleWriter } from './article.policy.ts';
import { newContent } from './article-change.ts';
import { articlePayload } from './article-payload.ts';
import { createArticle } from './create-article.command.ts';

const CreateArticlePayload = articlePayload('CreateArticlePayload');

builder.mutationField('createArticle', (t) =>
  t.field({
    type: CreateArticlePayload,
    again: 'subject',
    description: 'Makes a draft (bài nháp) of the viewer. Authors and above.',
    args: { input: t.arg({ type: CreateArticleInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requireArticleWriter(viewer);
      const content = newContent(parseInput(createArticleInput, input));
      return { id: await createArticle(viewer, content) };
    },
  }),
);
