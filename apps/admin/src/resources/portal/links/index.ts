import { linksPanel } from '@hoi/localization/words/portal/links';
import Icon from '@mui/icons-material/Link';
import { lazyScreen } from '#components/lazy-screen.ts';
import { allNeed } from '#providers/auth/access.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { linkGroupResource } from './link-group.graphql.ts';

export const links: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./link-group-list.tsx')).LinkGroupList),
    create: lazyScreen(async () => (await import('./link-group-screens.tsx')).LinkGroupCreate),
    edit: lazyScreen(async () => (await import('./link-group-screens.tsx')).LinkGroupEdit),
    icon: Icon,
    recordRepresentation: 'name',
  },
  data: linkGroupResource,
  words: { name: linksPanel.heading },
  needs: allNeed('link:write'),
};
