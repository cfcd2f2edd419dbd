import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import type { PageInfo } from '#graphql/paging.ts';
import { Article } from '#modules/newsroom/articles/article.type.ts';
import type { ArticleRow } from '#modules/newsroom/articles/article-columns.ts';
import type { Total } from './find-hits.ts';

interface SearchEdgeRow {
  cursor: string;
  node: ArticleRow;
  titleHtml: string;
  snippetHtml: string;
}

export interface SearchResult {
  edges: SearchEdgeRow[];
  pageInfo: PageInfo;
  suggestion: string | null;
  total: () => Promise<Total>;
}

export const SearchType = describedEnum('SearchType', {
  description: 'What is searched.',
  descriptions: { ARTICLE: 'News articles (bài viết).' },
});

const SearchItem = builder.unionType('SearchItem', {
  description: 'Something found; ask for its fields with a fragment per type.',
  types: [Article],
  resolveType: () => 'Article',
});

const SearchEdge = builder.objectRef<SearchEdgeRow>('SearchEdge').implement({
  fields: (t) => ({
    cursor: t.exposeString('cursor'),
    node: t.field({ type: SearchItem, resolve: ({ node }) => node }),
    titleHtml: t.exposeString('titleHtml', {
      description: 'Its title as safe HTML, found words in <mark>.',
    }),
    snippetHtml: t.exposeString('snippetHtml', {
      description: 'Where the words stand, as safe HTML, found words in <mark>; may be empty.',
    }),
  }),
});

export const SearchConnection = builder.objectRef<SearchResult>('SearchConnection').implement({
  description: 'A page of what was found, best first.',
  fields: (t) => ({
    edges: t.field({ type: [SearchEdge], resolve: ({ edges }) => edges }),
    nodes: t.field({ type: [SearchItem], resolve: ({ edges }) => edges.map(({ node }) => node) }),
    pageInfo: t.field({ type: builder.pageInfoRef(), resolve: ({ pageInfo }) => pageInfo }),
    suggestion: t.exposeString('suggestion', {
      nullable: true,
      description:
        'What may have been meant, when nothing matched and titles that look alike are listed instead; null otherwise.',
    }),
    totalCount: t.int({
      price: { work: 2000 },
      description: 'How many match on all pages, at most 1000; counted only when asked.',
      resolve: async ({ total }) => (await total()).count,
    }),
    totalIsExact: t.boolean({
      price: { work: 2000 },
      description:
        'Whether no more match than `totalCount` says; false too where so many articles may hold a phrase that not all were read for it.',
      resolve: async ({ total }) => (await total()).isExact,
    }),
  }),
});
