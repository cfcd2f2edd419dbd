import { articleStandings } from '@hoi/domain/article-status';
import { graphql } from '#generated/gql.ts';
import type { ArticleFilter, ArticleOrder } from '#generated/graphql.ts';
import { pagedList } from '#providers/data/connection-list.ts';
import * as form from '#providers/data/form-values.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { creates, updates } from '#providers/data/record-writes.ts';
import type {
  FormValues,
  ListQuery,
  ResourceDescription,
} from '#providers/data/resource-description.ts';
import { articleRow } from './article-parts.graphql.ts';

const articlesQuery = graphql(`
  query Articles($filter: ArticleFilter, $orderBy: ArticleOrder!, $first: Int!, $page: Int!) {
    articles(filter: $filter, orderBy: $orderBy, first: $first, page: $page) {
      totalCount
      nodes {
        id
        title
        standing
        awaitingContent
        viewCount
        publishedAt
        updatedAt
        deletedAt
        category {
          name
        }
        viewerCan {
          restore
        }
      }
    }
  }
`);

const articleQuery = graphql(`
  query Article($id: ID!) {
    article(id: $id) {
      ...ArticleParts
    }
  }
`);

const articleNewsQuery = graphql(`
  query ArticleNews($id: ID!) {
    article(id: $id) {
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

function orderOf({ sort }: ListQuery): ArticleOrder {
  if (sort.field === 'title') return 'TITLE_ASC';
  if (sort.field === 'viewCount') return 'VIEW_COUNT_DESC';
  if (sort.field === 'updatedAt') return 'UPDATED_AT_DESC';
  return sort.order === 'ASC' ? 'PUBLISHED_AT_ASC' : 'PUBLISHED_AT_DESC';
}

function filterOf({ filter }: ListQuery): ArticleFilter {
  const standing = form.oneOf(articleStandings, filter.standing);
  return {
    query: form.textOrNull(filter, 'q'),
    standing: standing ? [standing] : null,
    category: form.textOrNull(filter, 'category'),
    orgUnit: form.textOrNull(filter, 'orgUnit'),
    awaitingContent: form.flag(filter, 'awaitingContent') || null,
    deleted: form.flag(filter, 'deleted'),
    mine: form.flag(filter, 'mine'),
  };
}

function fields(values: FormValues) {
  const byline = form.record(values.byline);
  return {
    title: form.text(values, 'title'),
    category: form.idOf(values, 'category') ?? '',
    slug: form.textOrNull(values, 'slug'),
    orgUnit: form.idOf(values, 'orgUnit'),
    summary: form.text(values, 'summary'),
    body: form.record(values.body),
    byline: {
      name: form.text(byline, 'name'),
      position: form.text(byline, 'position'),
      organisation: form.text(byline, 'organisation'),
    },
    ...(values.bylinePerson !== undefined && {
      bylinePerson: form.textOrNull(values, 'bylinePerson'),
    }),
    postedBy: form.text(values, 'postedBy'),
    source: form.text(values, 'source'),
    tags: form.texts(values, 'tags'),
    coverImage: form.idOf(values, 'coverImage'),
    attachments: form.rows(values, 'attachments').map((attachment) => ({
      title: form.text(attachment, 'title'),
      file: form.idOf(attachment, 'file') ?? '',
    })),
  };
}

function newArticle(values: FormValues) {
  const { body, ...rest } = fields(values);
  return { ...rest, ...(body.type === 'doc' && { body }) };
}

export const articleResource: ResourceDescription = {
  list: pagedList(
    articlesQuery,
    (query) => ({ filter: filterOf(query), orderBy: orderOf(query) }),
    (data) => data.articles,
  ),
  async one(api, id) {
    const { article } = await api.query(articleQuery, { id });
    return article ? articleRow(article) : null;
  },
  async now(api, id) {
    const { article } = await api.query(articleNewsQuery, { id });
    if (!article) return null;
    return { ...article, savedByName: article.versions?.nodes[0]?.savedByName ?? null };
  },
  create: creates(mutations.createArticle, newArticle, ({ createArticle }) =>
    articleRow(createArticle.article),
  ),
  update: updates(mutations.updateArticle, fields, ({ updateArticle }) =>
    articleRow(updateArticle.article),
  ),
};
