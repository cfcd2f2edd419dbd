import Icon from '@mui/icons-material/PermMediaOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';

export const media = {
  list: lazyScreen(async () => (await import('./media-list.tsx')).MediaList),
  icon: Icon,
};
