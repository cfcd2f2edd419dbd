import { builder } from '#graphql/builder.ts';
import { ArticleLockInput } from './article.input.ts';
import { ArticleLock, findLock } from './article.lock.ts';
import { articleId } from './article-payload.ts';
import { lockArticle } from './lock-article.command.ts';

const LockArticlePayload = builder.objectRef<{ id: string }>('LockArticlePayload').implement({
  fields: (t) => ({
    lock: t.field({
      type: ArticleLock,
      nullable: true,
      description: 'Whoever has it now: the viewer, or a colleague who was first (see `mine`).',
      resolve: ({ id }) => findLock(id),
    }),
  }),
});

builder.mutationField('lockArticle', (t) =>
  t.field({
    type: LockArticlePayload,
    description:
      'Says that the viewer is editing, for two minutes; ask again to renew. Who may edit.',
    args: { input: t.arg({ type: ArticleLockInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const id = articleId(input.id);
      await lockArticle(viewer, id);
      return { id };
    },
  }),
);
