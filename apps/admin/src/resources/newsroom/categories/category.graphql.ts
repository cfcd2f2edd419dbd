import { graphql } from '#generated/gql.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues, ResourceDescription } from '#providers/data/resource-description.ts';
import { wholeList } from '#providers/data/whole-list.ts';

const categoriesQuery = graphql(`
  query Categories {
    categories {
      id
      slug
      name
      description
      position
      hidden
      version
    }
  }
`);

const createMutation = graphql(`
  mutation CreateCategory($input: CreateCategoryInput!) {
    createCategory(input: $input) {
      category {
        id
        slug
        name
        description
        position
        hidden
        version
      }
    }
  }
`);

const updateMutation = graphql(`
  mutation UpdateCategory($input: UpdateCategoryInput!) {
    updateCategory(input: $input) {
      category {
        id
        slug
        name
        description
        position
        hidden
        version
      }
    }
  }
`);

function fields(values: FormValues) {
  return {
    name: form.text(values, 'name'),
    slug: form.textOrNull(values, 'slug'),
    description: form.text(values, 'description'),
    position: form.whole(values, 'position'),
    hidden: form.flag(values, 'hidden'),
  };
}

export const categoryResource: ResourceDescription = {
  ...wholeList(categoriesQuery, (data) => data.categories),
  async create(api, values) {
    return (await api.mutate(createMutation, { input: fields(values) })).createCategory.category;
  },
  async update(api, values, previous) {
    const input = { ...fields(values), id: previous.id, expectedVersion: form.versionOf(previous) };
    return (await api.mutate(updateMutation, { input })).updateCategory.category;
  },
};
