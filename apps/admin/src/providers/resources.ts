import { albumResource } from '#resources/albums/album.graphql.ts';
import { articleResource } from '#resources/articles/article.graphql.ts';
import { auditResource } from '#resources/audit/audit.graphql.ts';
import { categoryResource } from '#resources/categories/category.graphql.ts';
import { committeeResource } from '#resources/committees/committee.graphql.ts';
import { congressResource } from '#resources/congresses/congress.graphql.ts';
import { importResource } from '#resources/imports/import.graphql.ts';
import { linkGroupResource } from '#resources/links/link-group.graphql.ts';
import { mediaResource } from '#resources/media/media-resource.graphql.ts';
import { menuResource } from '#resources/menus/menu.graphql.ts';
import { pageResource } from '#resources/pages/page.graphql.ts';
import { partnerResource } from '#resources/partners/partner.graphql.ts';
import { personResource } from '#resources/people/person.graphql.ts';
import { planResource } from '#resources/plans/plan.graphql.ts';
import { pollResource } from '#resources/polls/poll.graphql.ts';
import { settingsResource } from '#resources/settings/site-settings.graphql.ts';
import { unitResource } from '#resources/units/unit.graphql.ts';
import { userResource } from '#resources/users/user.graphql.ts';
import type { Resources } from './data/data-provider.ts';

/** Every resource of the back office under the name that its screens use. */
export const resources: Resources = {
  articles: articleResource,
  categories: categoryResource,
  pages: pageResource,
  media: mediaResource,
  albums: albumResource,
  polls: pollResource,
  links: linkGroupResource,
  menus: menuResource,
  settings: settingsResource,
  imports: importResource,
  partners: partnerResource,
  users: userResource,
  audit: auditResource,
  units: unitResource,
  plans: planResource,
  people: personResource,
  committees: committeeResource,
  congresses: congressResource,
};
