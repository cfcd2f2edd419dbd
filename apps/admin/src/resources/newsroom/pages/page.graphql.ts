import { slugify } from '@hoi/localization/slug';
import { graphql } from '#generated/gql.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues, ResourceDescription } from '#providers/data/resource-description.ts';
import { wholeList } from '#providers/data/whole-list.ts';

const pagesQuery = graphql(`
  query Pages {
    pages {
      id
      slug
      title
      body
      published
      position
      updatedAt
      version
    }
  }
`);

const createMutation = graphql(`
  mutation CreatePage($input: CreatePageInput!) {
    createPage(input: $input) {
      page {
        id
        slug
        title
        body
        published
        position
        updatedAt
        version
      }
    }
  }
`);

const updateMutation = graphql(`
  mutation UpdatePage($input: UpdatePageInput!) {
    updatePage(input: $input) {
      page {
        id
        slug
        title
        body
        published
        position
        updatedAt
        version
      }
    }
  }
`);

const deleteMutation = graphql(`
  mutation DeletePage($input: DeletePageInput!) {
    deletePage(input: $input) {
      deletedId
    }
  }
`);

function fields(values: FormValues) {
  return {
    title: form.text(values, 'title'),
    slug: form.textOrNull(values, 'slug'),
    body: form.record(values.body),
    published: form.flag(values, 'published'),
    position: form.whole(values, 'position'),
  };
}

export const pageResource: ResourceDescription = {
  ...wholeList(pagesQuery, (data) => data.pages),
  async create(api, values) {
    const given = fields(values);
    const input = { ...given, slug: given.slug ?? slugify(given.title) };
    return (await api.mutate(createMutation, { input })).createPage.page;
  },
  async update(api, values, previous) {
    const input = { ...fields(values), id: previous.id, expectedVersion: form.versionOf(previous) };
    return (await api.mutate(updateMutation, { input })).updatePage.page;
  },
  async remove(api, previous) {
    const input = { id: previous.id, expectedVersion: form.versionOf(previous) };
    await api.mutate(deleteMutation, { input });
    return previous;
  },
};
