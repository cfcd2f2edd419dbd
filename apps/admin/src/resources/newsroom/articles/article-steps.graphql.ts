import { graphql } from '#generated/gql.ts';
import type { Api } from '#providers/client.ts';
import { gives, givesStep, takes, takesStep } from '#providers/data/deed.ts';
import { reading } from '#providers/data/reading.ts';
import { deleteArticleMutation } from './article.graphql.ts';
import { articleRow } from './article-parts.graphql.ts';

export const submitArticle = givesStep(
  'articles',
  graphql(`
    mutation SubmitArticle($input: ArticleStepInput!) {
      submitArticle(input: $input) {
        article {
          ...ArticleParts
        }
      }
    }
  `),
  (data) => articleRow(data.submitArticle.article),
);

export const withdrawArticle = takesStep(
  'articles',
  graphql(`
    mutation WithdrawArticle($input: ArticleStepInput!) {
      withdrawArticle(input: $input) {
        article {
          ...ArticleParts
        }
      }
    }
  `),
  (data) => articleRow(data.withdrawArticle.article),
);

export const returnArticle = takesStep(
  'articles',
  graphql(`
    mutation ReturnArticle($input: ReturnArticleInput!) {
      returnArticle(input: $input) {
        article {
          ...ArticleParts
        }
      }
    }
  `),
  (data) => articleRow(data.returnArticle.article),
);

export const publishArticle = givesStep(
  'articles',
  graphql(`
    mutation PublishArticle($input: PublishArticleInput!) {
      publishArticle(input: $input) {
        article {
          ...ArticleParts
        }
      }
    }
  `),
  (data) => articleRow(data.publishArticle.article),
);

export const unpublishArticle = takesStep(
  'articles',
  graphql(`
    mutation UnpublishArticle($input: ArticleStepInput!) {
      unpublishArticle(input: $input) {
        article {
          ...ArticleParts
        }
      }
    }
  `),
  (data) => articleRow(data.unpublishArticle.article),
);

export const deleteArticle = takesStep('articles', deleteArticleMutation, (data) =>
  articleRow(data.deleteArticle.article),
);

const restoreArticleMutation = graphql(`
  mutation RestoreArticle($input: ArticleStepInput!) {
    restoreArticle(input: $input) {
      article {
        ...ArticleParts
      }
    }
  }
`);

export const restoreArticle = givesStep('articles', restoreArticleMutation, (data) =>
  articleRow(data.restoreArticle.article),
);

/** Those that were deleted together, one after the other. */
export const restoreArticles = gives('articles', async (api, ids: readonly string[]) => {
  for (const id of ids) await api.mutate(restoreArticleMutation, { input: { id } });
});

export const restoreVersion = takesStep(
  'articles',
  graphql(`
    mutation RestoreArticleVersion($input: RestoreArticleVersionInput!) {
      restoreArticleVersion(input: $input) {
        article {
          ...ArticleParts
        }
      }
    }
  `),
  (data) => articleRow(data.restoreArticleVersion.article),
);

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
        expiresAt
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

export const unlockArticle = gives(
  'article-lock',
  graphql(`
    mutation UnlockArticle($input: ArticleLockInput!) {
      unlockArticle(input: $input) {
        article {
          id
        }
      }
    }
  `),
);

export const articleHistory = reading(
  'articles',
  graphql(`
    query ArticleHistory($id: ID!) {
      article(id: $id) {
        id
        versions(first: 50) {
          nodes {
            id
            number
            savedAt
            savedByName
            title
            summary
            body
          }
        }
        reviewEvents {
          kind
          comment
          at
          actorName
        }
      }
    }
  `),
  (data) => data.article ?? null,
);
