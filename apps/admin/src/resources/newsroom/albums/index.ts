import Icon from '@mui/icons-material/PhotoLibraryOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';

export const albums = {
  list: lazyScreen(async () => (await import('./album-list.tsx')).AlbumList),
  create: lazyScreen(async () => (await import('./album-create.tsx')).AlbumCreate),
  edit: lazyScreen(async () => (await import('./album-edit.tsx')).AlbumEdit),
  icon: Icon,
  recordRepresentation: 'title',
};
