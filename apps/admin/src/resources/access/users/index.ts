import { userWords } from '@hoi/localization/words/access/staff';
import Icon from '@mui/icons-material/PeopleOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';
import { allNeed } from '#providers/auth/access.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { userResource } from './user.graphql.ts';

export const users: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./user-list.tsx')).UserList),
    create: lazyScreen(async () => (await import('./user-screens.tsx')).UserCreate),
    edit: lazyScreen(async () => (await import('./user-screens.tsx')).UserEdit),
    icon: Icon,
    recordRepresentation: 'name',
  },
  data: userResource,
  words: { name: userWords.many },
  needs: allNeed('user:manage'),
};
