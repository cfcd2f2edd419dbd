import FolderIcon from '@mui/icons-material/FolderOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';

export const categories = {
  list: lazyScreen(async () => (await import('./category-list.tsx')).CategoryList),
  create: lazyScreen(async () => (await import('./category-create.tsx')).CategoryCreate),
  edit: lazyScreen(async () => (await import('./category-edit.tsx')).CategoryEdit),
  icon: FolderIcon,
  recordRepresentation: 'name',
};
