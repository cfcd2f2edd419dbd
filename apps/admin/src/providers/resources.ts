import { articleResource } from '#resources/articles/article.graphql.ts';
import { categoryResource } from '#resources/categories/category.graphql.ts';
import { unitResource } from '#resources/units/unit.graphql.ts';
import type { Resources } from './data/data-provider.ts';

/** Every resource of the back office under the name that its screens use. */
export const resources: Resources = {
  articles: articleResource,
  categories: categoryResource,
  units: unitResource,
};
