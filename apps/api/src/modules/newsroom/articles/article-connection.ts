import { builder } from '#graphql/builder.ts';
import { Article } from './article.type.ts';
import { lastPage, type pageOf } from './list-articles.ts';

type ArticlePage = ReturnType<typeof pageOf>;

const ArticleEdge = builder.objectRef<ArticlePage['edges'][number]>('ArticleEdge').implement({
  fields: (t) => ({
    cursor: t.exposeString('cursor'),
    node: t.field({ type: Article, resolve: (edge) => edge.node }),
  }),
});

/** A list of articles, wherever it hangs. */
export const ArticleConnection = builder.objectRef<ArticlePage>('ArticleConnection').implement({
  description: 'A page of a list of articles (bài viết).',
  fields: (t) => ({
    edges: t.field({ type: [ArticleEdge], resolve: (page) => page.edges }),
    nodes: t.field({ type: [Article], resolve: (page) => page.edges.map((edge) => edge.node) }),
    pageInfo: t.field({ type: builder.pageInfoRef(), resolve: (page) => page.pageInfo }),
    totalCount: t.int({
      // A hundred thousand entries of an index.
      price: { work: 800 },
      resolve: (page) => page.totalCount(),
    }),
  }),
});

/** The arguments of such a list: a place by cursor, or a page by its number. */
export const articlePageArguments = builder.args((t) => ({
  first: t.int(),
  last: t.int(),
  after: t.string(),
  before: t.string(),
  page: t.int({
    description: `The page of this number, from 1 to ${lastPage}, \`first\` articles each; instead of a cursor.`,
  }),
}));
