import { builder } from '#graphql/builder.ts';
import { ArticleLockInput } from './article.input.ts';
import { articleId, articlePayload } from './article-payload.ts';
import { unlockArticle } from './unlock-article.command.ts';

const UnlockArticlePayload = articlePayload('UnlockArticlePayload');

builder.mutationField('unlockArticle', (t) =>
  t.field({
    type: UnlockArticlePayload,
    description: "Gives up the viewer's own lock; a colleague's stays.",
    args: { input: t.arg({ type: ArticleLockInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const id = articleId(input.id);
      await unlockArticle(viewer, id);
      return { id };
    },
  }),
);
