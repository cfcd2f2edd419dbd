import { menuWords } from '@hoi/localization/words/portal/menus';
import Icon from '@mui/icons-material/MenuOpenOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';
import { allNeed } from '#providers/auth/access.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { menuResource } from './menu.graphql.ts';

export const menus: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./menu-list.tsx')).MenuList),
    edit: lazyScreen(async () => (await import('./menu-edit.tsx')).MenuEdit),
    icon: Icon,
    recordRepresentation: 'label',
  },
  data: menuResource,
  words: { name: menuWords.many },
  needs: allNeed('page:write'),
};
