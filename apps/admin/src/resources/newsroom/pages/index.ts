import Icon from '@mui/icons-material/DescriptionOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';

export const pages = {
  list: lazyScreen(async () => (await import('./page-list.tsx')).PageList),
  create: lazyScreen(async () => (await import('./page-create.tsx')).PageCreate),
  edit: lazyScreen(async () => (await import('./page-edit.tsx')).PageEdit),
  icon: Icon,
  recordRepresentation: 'title',
};
