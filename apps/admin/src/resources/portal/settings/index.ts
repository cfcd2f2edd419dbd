import Icon from '@mui/icons-material/SettingsOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';

export const settings = {
  list: lazyScreen(async () => (await import('./site-settings-page.tsx')).SiteSettingsPage),
  icon: Icon,
};
