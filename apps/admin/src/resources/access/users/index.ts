import Icon from '@mui/icons-material/PeopleOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';

export const users = {
  list: lazyScreen(async () => (await import('./user-list.tsx')).UserList),
  create: lazyScreen(async () => (await import('./user-create.tsx')).UserCreate),
  edit: lazyScreen(async () => (await import('./user-edit.tsx')).UserEdit),
  icon: Icon,
  recordRepresentation: 'name',
};
