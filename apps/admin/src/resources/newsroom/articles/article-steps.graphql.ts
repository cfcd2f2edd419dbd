import { graphql } from '#generated/gql.ts';

export const submitArticleMutation = graphql(`
  mutation SubmitArticle($input: ArticleStepInput!) {
    submitArticle(input: $input) {
      article {
        ...ArticleParts
      }
    }
  }
`);

export const withdrawArticleMutation = graphql(`
  mutation WithdrawArticle($input: ArticleStepInput!) {
    withdrawArticle(input: $input) {
      article {
        ...ArticleParts
      }
    }
  }
`);

export const returnArticleMutation = graphql(`
  mutation ReturnArticle($input: ReturnArticleInput!) {
    returnArticle(input: $input) {
      article {
        ...ArticleParts
      }
    }
  }
`);

export const publishArticleMutation = graphql(`
  mutation PublishArticle($input: PublishArticleInput!) {
    publishArticle(input: $input) {
      article {
        ...ArticleParts
      }
    }
  }
`);

export const unpublishArticleMutation = graphql(`
  mutation UnpublishArticle($input: ArticleStepInput!) {
    unpublishArticle(input: $input) {
      article {
        ...ArticleParts
      }
    }
  }
`);

export const deleteArticleMutation = graphql(`
  mutation DeleteArticle($input: ArticleStepInput!) {
    deleteArticle(input: $input) {
      article {
        ...ArticleParts
      }
    }
  }
`);

export const restoreArticleMutation = graphql(`
  mutation RestoreArticle($input: ArticleStepInput!) {
    restoreArticle(input: $input) {
      article {
        ...ArticleParts
      }
    }
  }
`);

export const publishArticlesMutation = graphql(`
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
`);

export const deleteArticlesMutation = graphql(`
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
`);

export const restoreVersionMutation = graphql(`
  mutation RestoreArticleVersion($input: RestoreArticleVersionInput!) {
    restoreArticleVersion(input: $input) {
      article {
        ...ArticleParts
      }
    }
  }
`);

export const lockArticleMutation = graphql(`
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

export const unlockArticleMutation = graphql(`
  mutation UnlockArticle($input: ArticleLockInput!) {
    unlockArticle(input: $input) {
      article {
        id
      }
    }
  }
`);

export const articleHistoryQuery = graphql(`
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
`);

export const articleNewsQuery = graphql(`
  query ArticleNews($id: ID!) {
    article(id: $id) {
      id
      version
      standing
      deletedAt
      lastStep {
        at
        actorName
      }
      versions(first: 1) {
        nodes {
          savedByName
        }
      }
    }
  }
`);
