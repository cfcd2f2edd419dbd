import { graphql } from '#generated/gql.ts';
import type { Api } from '#providers/client.ts';
import { gives, givesStep, takes, takesStep } from '#providers/data/deed.ts';
import { reading } from '#providers/data/reading.ts';
import { articleRow, type MaskedArticle } from './article-parts.graphql.ts';

const step = {
  of: 'articles',
  record: (answer: { article: MaskedArticle }) => articleRow(answer.article),
};

export const submitArticle = givesStep(
  step,
  graphql(`
    mutation SubmitArticle($input: ArticleStepInput!) {
      submitArticle(input: $input) {
        article {
          ...ArticleParts
        }
      }
    }
  `),
);

export const withdrawArticle = takesStep(
  step,
  graphql(`
    mutation WithdrawArticle($input: ArticleStepInput!) {
      withdrawArticle(input: $input) {
        article {
          ...ArticleParts
        }
      }
    }
  `),
);

export const returnArticle = takesStep(
  step,
  graphql(`
    mutation ReturnArticle($input: ReturnArticleInput!) {
      returnArticle(input: $input) {
        article {
          ...ArticleParts
        }
      }
    }
  `),
);

export const publishArticle = givesStep(
  step,
  graphql(`
    mutation PublishArticle($input: PublishArticleInput!) {
      publishArticle(input: $input) {
        article {
          ...ArticleParts
        }
      }
    }
  `),
);

export const unpublishArticle = takesStep(
  step,
  graphql(`
    mutation UnpublishArticle($input: ArticleStepInput!) {
      unpublishArticle(input: $input) {
        article {
          ...ArticleParts
        }
      }
    }
  `),
);

export const deleteArticle = takesStep(
  step,
  graphql(`
    mutation DeleteArticle($input: ArticleStepInput!) {
      deleteArticle(input: $input) {
        article {
          ...ArticleParts
        }
      }
    }
  `),
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

export const restoreArticle = givesStep(step, restoreArticleMutation);

/** Those that were deleted together, one after the other. */
export const restoreArticles = gives('articles', async (api, ids: readonly string[]) => {
  for (const id of ids) await api.mutate(restoreArticleMutation, { input: { id } });
});

export const restoreVersion = takesStep(
  step,
  graphql(`
    mutation RestoreArticleVersion($input: RestoreArticleVersionInput!) {
      restoreArticleVersion(input: $input) {
        article {
          ...ArticleParts
        }
      }
    }
  `),
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
        __typename
      }
    }
  `),
);

export const articleHistory = reading(
  'articles',
  graphql(`
    query ArticleHistory($id: ID!) {
      article(id: $id) {
        versions(first: 50) {
          nodes {
            id
            number
            savedAt
            savedByName
            title
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
