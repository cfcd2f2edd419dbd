import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import * as form from '#providers/data/form-values.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { creates, updates } from '#providers/data/record-writes.ts';
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
  create: creates(mutations.createCategory, fields, ({ createCategory }) =>
    categoryRow(createCategory.category),
  ),
  update: updates(mutations.updateCategory, fields, ({ updateCategory }) =>
    categoryRow(updateCategory.category),
  ),
};
