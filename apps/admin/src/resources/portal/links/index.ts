import Icon from '@mui/icons-material/Link';
import { lazyScreen } from '#components/lazy-screen.ts';

export const links = {
  list: lazyScreen(async () => (await import('./link-group-list.tsx')).LinkGroupList),
  create: lazyScreen(async () => (await import('./link-group-create.tsx')).LinkGroupCreate),
  edit: lazyScreen(async () => (await import('./link-group-edit.tsx')).LinkGroupEdit),
  icon: Icon,
  recordRepresentation: 'name',
};
