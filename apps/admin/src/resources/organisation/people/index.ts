import { personWords } from '@hoi/localization/words/organisation/people-screens';
import Icon from '@mui/icons-material/BadgeOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { personResource } from './person.graphql.ts';

export const people: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./person-list.tsx')).PersonList),
    create: lazyScreen(async () => (await import('./person-screens.tsx')).PersonCreate),
    edit: lazyScreen(async () => (await import('./person-screens.tsx')).PersonEdit),
    icon: Icon,
    recordRepresentation: 'fullName',
  },
  data: personResource,
  words: { name: personWords.many },
  needs: {
    // Statisticians look at the screens of those whom administrators enter.
    list: 'person:read-sensitive',
    edit: 'person:read-sensitive',
    create: 'person:write',
  },
};
