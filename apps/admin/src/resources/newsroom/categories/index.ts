import { categoryWords } from '@hoi/localization/words/newsroom/categories';
import FolderIcon from '@mui/icons-material/FolderOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';
import { allNeed } from '#providers/auth/access.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { categoryResource } from './category.graphql.ts';

export const categories: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./category-list.tsx')).CategoryList),
    create: lazyScreen(async () => (await import('./category-screens.tsx')).CategoryCreate),
    edit: lazyScreen(async () => (await import('./category-screens.tsx')).CategoryEdit),
    icon: FolderIcon,
    recordRepresentation: 'name',
  },
  data: categoryResource,
  words: { name: categoryWords.many },
  needs: allNeed('category:write'),
};
