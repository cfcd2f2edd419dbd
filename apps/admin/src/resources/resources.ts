import { menuGroupWords } from '@hoi/localization/words/frame/back-office-menu';
import type { Resources } from '#providers/data/resource-description.ts';
import { audit } from './access/audit/index.ts';
import { partners } from './access/partners/index.ts';
import { users } from './access/users/index.ts';
import { albums } from './newsroom/albums/index.ts';
import { articles } from './newsroom/articles/index.ts';
import { categories } from './newsroom/categories/index.ts';
import { imports } from './newsroom/imports/index.ts';
import { media } from './newsroom/media/index.ts';
import { pages } from './newsroom/pages/index.ts';
import { committees } from './organisation/committees/index.ts';
import { congresses } from './organisation/congresses/index.ts';
import { people } from './organisation/people/index.ts';
import { plans } from './organisation/plans/index.ts';
import { units } from './organisation/units/index.ts';
import { links } from './portal/links/index.ts';
import { menus } from './portal/menus/index.ts';
import { polls } from './portal/polls/index.ts';
import { settings } from './portal/settings/index.ts';
import { indicators } from './reporting/indicators/index.ts';

/** Every resource of the back office under the name that its screens use, as the menu groups them. */
export const menuGroups: readonly { title: string; resources: Resources }[] = [
  { title: menuGroupWords.content, resources: { articles, categories, pages, media } },
  { title: menuGroupWords.site, resources: { albums, polls, links, menus, settings } },
  {
    title: menuGroupWords.organisation,
    resources: { units, plans, people, committees, congresses },
  },
  { title: menuGroupWords.reporting, resources: { indicators } },
  { title: menuGroupWords.system, resources: { imports, partners, users, audit } },
];

/** The same without the groups. */
export const resources: Resources = Object.assign(
  {},
  ...menuGroups.map((group) => group.resources),
);
