import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues, ResourceDescription } from '#providers/data/resource-description.ts';
import { wholeList } from '#providers/data/whole-list.ts';

const categoryParts = graphql(`
  fragment CategoryParts on Category {
    id
    slug
    name
    description
    position
    hidden
    version
  }
`);

const categoriesQuery = graphql(`
  query Categories {
    categories {
      ...CategoryParts
    }
  }
`);

const createMutation = graphql(`
  mutation CreateCategory($input: CreateCategoryInput!) {
    createCategory(input: $input) {
      category {
        ...CategoryParts
      }
    }
  }
`);

const updateMutation = graphql(`
  mutation UpdateCategory($input: UpdateCategoryInput!) {
    updateCategory(input: $input) {
      category {
        ...CategoryParts
      }
    }
  }
`);

const categoryRow = (category: FragmentType<typeof categoryParts>) =>
  readFragment(categoryParts, category);

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
  ...wholeList(categoriesQuery, (data) => data.categories.map(categoryRow)),
  async create(api, values) {
    const { createCategory } = await api.mutate(createMutation, { input: fields(values) });
    return categoryRow(createCategory.category);
  },
  async update(api, values, previous) {
    const input = { ...fields(values), id: previous.id, expectedVersion: form.versionOf(previous) };
    return categoryRow((await api.mutate(updateMutation, { input })).updateCategory.category);
  },
};
