import { sitePlaces } from '@hoi/localization/words/frame/site';
import { categoryWords } from '@hoi/localization/words/newsroom/categories';
import { pageWords } from '@hoi/localization/words/newsroom/pages';
import { menuWords } from '@hoi/localization/words/portal/menus';
import { graphql } from '#generated/gql.ts';
import { reading } from '#providers/data/reading.ts';

/** Where an entry of a menu can lead. */
export interface MenuPlace {
  href: string;
  label: string;
  group: string;
}

const placesQuery = graphql(`
  query MenuPlaces {
    categories {
      name
      slug
      hidden
    }
    pages {
      title
      slug
      published
    }
  }
`);

/** The public site's own places: fixed ones, categories and pages that readers can open. */
export const menuPlaces = reading(
  'menu-places',
  placesQuery,
  ({ categories, pages }): MenuPlace[] => [
    ...sitePlaces.map((place) => ({ ...place, group: menuWords.commonPlaces })),
    ...categories
      .filter(({ hidden }) => !hidden)
      .map(({ name, slug }) => ({
        href: `/tin-tuc/${slug}`,
        label: name,
        group: categoryWords.many,
      })),
    ...pages
      .filter(({ published }) => published)
      .map(({ title, slug }) => ({
        href: `/gioi-thieu/${slug}`,
        label: title,
        group: pageWords.many,
      })),
  ],
);
