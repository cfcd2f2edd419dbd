import { unitWords } from '@hoi/localization/words/organisation/unit-screens';
import Icon from '@mui/icons-material/AccountTreeOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { unitResource } from './unit.graphql.ts';

export const units: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./unit-list.tsx')).UnitList),
    create: lazyScreen(async () => (await import('./unit-screens.tsx')).UnitCreate),
    edit: lazyScreen(async () => (await import('./unit-screens.tsx')).UnitEdit),
    show: lazyScreen(async () => (await import('./unit-show.tsx')).UnitShow),
    icon: Icon,
    recordRepresentation: 'name',
  },
  pages: {
    contacts: lazyScreen(
      async () => (await import('./contacts/unit-contacts-page.tsx')).UnitContactsPage,
    ),
  },
  data: unitResource,
  words: { name: unitWords.many },
  needs: {
    // Everybody may look at units; what may be done to one of them the server says with it.
    list: 'article:read-unpublished',
    show: 'article:read-unpublished',
    create: 'unit:write',
    edit: 'unit:write',
  },
};
