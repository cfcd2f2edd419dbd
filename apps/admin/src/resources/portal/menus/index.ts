import Icon from '@mui/icons-material/MenuOpenOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';

export const menus = {
  list: lazyScreen(async () => (await import('./menu-list.tsx')).MenuList),
  edit: lazyScreen(async () => (await import('./menu-edit.tsx')).MenuEdit),
  icon: Icon,
  recordRepresentation: 'label',
};
