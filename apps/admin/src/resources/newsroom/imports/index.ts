import Icon from '@mui/icons-material/MoveToInboxOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';

export const imports = {
  list: lazyScreen(async () => (await import('./import-list.tsx')).ImportList),
  show: lazyScreen(async () => (await import('./import-show.tsx')).ImportShow),
  icon: Icon,
  recordRepresentation: 'fileName',
};
