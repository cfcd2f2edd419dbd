import { updateArticleInput } from '@hoi/validation/newsroom/article';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requireStaff } from '#modules/access/identity/viewer.ts';
import { UpdateArticleInput } from './article.input.ts';
import { contentChange } from './article-change.ts';
import { articleId, articlePayload } from './article-payload.ts';
import { updateArticle } from './update-article.command.ts';

const UpdateArticlePayload = articlePayload('UpdateArticlePayload');

builder.mutationField('updateArticle', (t) =>
  t.field({
    type: UpdateArticlePayload,
    again: 'subject',
    description:
      'Saves a change of an article and keeps a version of it. An author her own drafts, editors all of their units.',
    args: { input: t.arg({ type: UpdateArticleInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requireStaff(viewer);
      const { expectedVersion, ...form } = parseInput(updateArticleInput, input);
      const id = articleId(form.id);
      await updateArticle(viewer, { id, expectedVersion }, contentChange(form));
      return { id };
    },
  }),
);
