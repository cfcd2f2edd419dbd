import { slugify } from '@hoi/localization/slug';
import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues, ResourceDescription } from '#providers/data/resource-description.ts';
import { wholeList } from '#providers/data/whole-list.ts';

const pageParts = graphql(`
  fragment PageParts on Page {
    id
    slug
    title
    body
    published
    position
    updatedAt
    version
  }
`);

const pagesQuery = graphql(`
  query Pages {
    pages {
      ...PageParts
    }
  }
`);

const createMutation = graphql(`
  mutation CreatePage($input: CreatePageInput!) {
    createPage(input: $input) {
      page {
        ...PageParts
      }
    }
  }
`);

const updateMutation = graphql(`
  mutation UpdatePage($input: UpdatePageInput!) {
    updatePage(input: $input) {
      page {
        ...PageParts
      }
    }
  }
`);

const deleteMutation = graphql(`
  mutation DeletePage($input: DeletePageInput!) {
    deletePage(input: $input) {
      __typename
    }
  }
`);

const pageRow = (page: FragmentType<typeof pageParts>) => readFragment(pageParts, page);

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
  ...wholeList(pagesQuery, (data) => data.pages.map(pageRow)),
  async create(api, values) {
    const given = fields(values);
    const input = { ...given, slug: given.slug ?? slugify(given.title) };
    return pageRow((await api.mutate(createMutation, { input })).createPage.page);
  },
  async update(api, values, previous) {
    const input = { ...fields(values), id: previous.id, expectedVersion: form.versionOf(previous) };
    return pageRow((await api.mutate(updateMutation, { input })).updatePage.page);
  },
  async remove(api, previous) {
    const input = { id: previous.id, expectedVersion: form.versionOf(previous) };
    await api.mutate(deleteMutation, { input });
    return previous;
  },
};
