import { pageWords } from '@hoi/localization/words/newsroom/pages';
import Icon from '@mui/icons-material/DescriptionOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';
import { allNeed } from '#providers/auth/access.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { pageResource } from './page.graphql.ts';

export const pages: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./page-list.tsx')).PageList),
    create: lazyScreen(async () => (await import('./page-screens.tsx')).PageCreate),
    edit: lazyScreen(async () => (await import('./page-screens.tsx')).PageEdit),
    icon: Icon,
    recordRepresentation: 'title',
  },
  data: pageResource,
  words: { name: pageWords.many },
  needs: allNeed('page:write'),
};
