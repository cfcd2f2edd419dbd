import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import type { Row } from '#providers/data/resource-description.ts';

// What a form saves is what was typed: what readers see of a person would be frozen by it.
const articleParts = graphql(`
  fragment ArticleParts on Article {
    id
    slug
    title
    summary
    status
    standing
    lastStep {
      comment
      at
      actorName
    }
    awaitingContent
    body
    bodyHtml
    postedBy
    source
    version
    publishedAt
    updatedAt
    deletedAt
    byline: typedByline {
      name
      position
      organisation
    }
    shownByline: byline {
      name
      position
      organisation
      person {
        id
      }
    }
    category {
      id
      name
    }
    orgUnit {
      id
      name
    }
    tags {
      name
    }
    coverImage {
      id
      url
      alt
    }
    attachments {
      title
      file {
        id
        fileName
        byteSize
      }
    }
    viewerCan {
      edit
      submit
      withdraw
      return
      publish
      unpublish
      delete
      restore
    }
  }
`);

export type MaskedArticle = FragmentType<typeof articleParts>;

/**
 * An article as the form holds it: tags are their names. An author whom the viewer may not know of
 * is left out, not null, and so stays when the form is saved.
 */
export function articleRow(masked: MaskedArticle): Row {
  const article = readFragment(articleParts, masked);
  const { person } = article.shownByline;
  return {
    ...article,
    ...(person && { bylinePerson: person.id }),
    tags: article.tags.map(({ name }) => name),
  };
}
