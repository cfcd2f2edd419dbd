import { readToEnd } from '@hoi/contract/read-to-end';
import { errorMessages } from '@hoi/localization/words/frame/errors';
import { graphql } from '#generated/gql.ts';
import { ApiError } from '#providers/api-error.ts';
import type { Api } from '#providers/client.ts';
import { gives, givesStep, takes, takesStep } from '#providers/data/deed.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { reading } from '#providers/data/reading.ts';
import { articleRow, type MaskedArticle } from './article-parts.graphql.ts';

const step = {
  of: 'articles',
  record: (answer: { article: MaskedArticle }) => articleRow(answer.article),
};

export const submitArticle = givesStep(step, mutations.submitArticle);
export const withdrawArticle = takesStep(step, mutations.withdrawArticle);
export const returnArticle = takesStep(step, mutations.returnArticle);
export const publishArticle = givesStep(step, mutations.publishArticle);
export const unpublishArticle = takesStep(step, mutations.unpublishArticle);
export const deleteArticle = takesStep(step, mutations.deleteArticle);
export const restoreArticle = givesStep(step, mutations.restoreArticle);

/** Those that were deleted together, one after the other. */
export const restoreArticles = gives('articles', async (api, ids: readonly string[]) => {
  for (const id of ids) await api.mutate(mutations.restoreArticle, { input: { id } });
});

export const restoreVersion = takesStep(step, mutations.restoreArticleVersion);

export const publishArticles = gives(
  'articles',
  graphql(`
    mutation PublishArticles($input: ArticlesInput!) {
      publishArticles(input: $input) {
        results {
          id
          error {
            message
          }
        }
      }
    }
  `),
);

export const deleteArticles = takes(
  'articles',
  graphql(`
    mutation DeleteArticles($input: ArticlesInput!) {
      deleteArticles(input: $input) {
        results {
          id
          error {
            message
          }
        }
      }
    }
  `),
);

const lockArticleMutation = graphql(`
  mutation LockArticle($input: ArticleLockInput!) {
    lockArticle(input: $input) {
      lock {
        mine
        holderName
      }
    }
  }
`);

// Asked again and again while somebody edits: the question itself keeps the lock.
export const articleLock = {
  of: 'article-lock',
  key: 'mine',
  read: async (api: Api, input: { id: string }) =>
    (await api.mutate(lockArticleMutation, { input })).lockArticle.lock ?? null,
};

export const unlockArticle = gives('article-lock', mutations.unlockArticle);

const historyQuery = graphql(`
  query ArticleHistory($id: ID!) {
    article(id: $id) {
      reviewEvents {
        kind
        comment
        at
        actorName
      }
    }
  }
`);

const versionsQuery = graphql(`
  query ArticleVersions($id: ID!, $after: String) {
    article(id: $id) {
      versions(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          number
          savedAt
          savedByName
        }
      }
    }
  }
`);

export const articleHistory = {
  of: 'articles',
  key: historyQuery,
  read: async (api: Api, { id }: { id: string }) => {
    const [{ article }, versions] = await Promise.all([
      api.query(historyQuery, { id }),
      readToEnd(async (after) => (await api.query(versionsQuery, { id, after })).article?.versions),
    ]);
    return { reviewEvents: article?.reviewEvents, versions };
  },
};

/** What a version says: an article has one for each of its saves, too many to read them all. */
export const articleVersion = reading(
  'article-version',
  graphql(`
    query ArticleVersion($id: ID!) {
      node(id: $id) {
        __typename
        ... on ArticleVersion {
          title
          body
        }
      }
    }
  `),
  ({ node }) => {
    if (node?.__typename === 'ArticleVersion') return node;
    throw new ApiError('NOT_FOUND', errorMessages.NOT_FOUND);
  },
);
