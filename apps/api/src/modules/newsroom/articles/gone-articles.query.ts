import { builder } from '#graphql/builder.ts';
import { encodeNodeId } from '#graphql/node-id.ts';
import { type GoneArticle, goneArticles } from '#modules/newsroom/shown/public-before.ts';

const most = 500;

const GoneArticleType = builder.objectRef<GoneArticle>('GoneArticle').implement({
  description: 'That an article is no longer to be read; nothing else of it is told.',
  fields: (t) => ({
    id: t.id({
      description: 'The `id` that it had among the articles, and has again if it comes back.',
      resolve: ({ id }) => encodeNodeId('Article', id),
    }),
    goneAt: t.expose('goneAt', { type: 'DateTime', description: 'Since when.' }),
  }),
});

builder.queryField('goneArticles', (t) =>
  t.field({
    type: [GoneArticleType],
    open: true,
    shared: true,
    price: { rows: 50, work: 1000 },
    description: `Articles that readers saw and see no more: taken off the site (gỡ), put into the bin (xóa) or dated forward, in the order of going, at most ${most}. For copies, beside \`updatedSince\` of the articles. Nothing is told of a category while it is hidden, nor later of what went meanwhile.`,
    args: {
      since: t.arg({
        type: 'DateTime',
        required: true,
        description:
          'From this moment on; when the list is full, ask again from its last `goneAt`.',
      }),
    },
    resolve: (_root, { since }) => goneArticles(since, most),
  }),
);
