import { auditResource } from '#resources/access/audit/audit.graphql.ts';
import { partnerResource } from '#resources/access/partners/partner.graphql.ts';
import { userResource } from '#resources/access/users/user.graphql.ts';
import { albumResource } from '#resources/newsroom/albums/album.graphql.ts';
import { articleResource } from '#resources/newsroom/articles/article.graphql.ts';
import { categoryResource } from '#resources/newsroom/categories/category.graphql.ts';
import { importResource } from '#resources/newsroom/imports/import.graphql.ts';
import { mediaResource } from '#resources/newsroom/media/media-resource.graphql.ts';
import { pageResource } from '#resources/newsroom/pages/page.graphql.ts';
import { committeeResource } from '#resources/organisation/committees/committee.graphql.ts';
import { congressResource } from '#resources/organisation/congresses/congress.graphql.ts';
import { personResource } from '#resources/organisation/people/person.graphql.ts';
import { planResource } from '#resources/organisation/plans/plan.graphql.ts';
import { unitResource } from '#resources/organisation/units/unit.graphql.ts';
import { linkGroupResource } from '#resources/portal/links/link-group.graphql.ts';
import { menuResource } from '#resources/portal/menus/menu.graphql.ts';
import { pollResource } from '#resources/portal/polls/poll.graphql.ts';
import { settingsResource } from '#resources/portal/settings/site-settings.graphql.ts';
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
