import Icon from '@mui/icons-material/BadgeOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';

export const people = {
  list: lazyScreen(async () => (await import('./person-list.tsx')).PersonList),
  create: lazyScreen(async () => (await import('./person-create.tsx')).PersonCreate),
  edit: lazyScreen(async () => (await import('./person-edit.tsx')).PersonEdit),
  icon: Icon,
  recordRepresentation: 'fullName',
};
