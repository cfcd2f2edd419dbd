import Icon from '@mui/icons-material/AccountTreeOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';

export const units = {
  list: lazyScreen(async () => (await import('./unit-list.tsx')).UnitList),
  create: lazyScreen(async () => (await import('./unit-create.tsx')).UnitCreate),
  edit: lazyScreen(async () => (await import('./unit-edit.tsx')).UnitEdit),
  show: lazyScreen(async () => (await import('./unit-show.tsx')).UnitShow),
  icon: Icon,
  recordRepresentation: 'name',
};
