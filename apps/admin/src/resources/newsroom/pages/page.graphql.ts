import { slugify } from '@hoi/localization/slug';
import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import * as form from '#providers/data/form-values.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { creates, removes, updates } from '#providers/data/record-writes.ts';
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
  create: creates(
    mutations.createPage,
    (values) => {
      const given = fields(values);
      return { ...given, slug: given.slug ?? slugify(given.title) };
    },
    ({ createPage }) => pageRow(createPage.page),
  ),
  update: updates(mutations.updatePage, fields, ({ updatePage }) => pageRow(updatePage.page)),
  remove: removes(mutations.deletePage),
};
