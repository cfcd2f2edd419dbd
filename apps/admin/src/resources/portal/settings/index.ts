import { siteWords } from '@hoi/localization/words/portal/site';
import Icon from '@mui/icons-material/SettingsOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';
import { allNeed } from '#providers/auth/access.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { settingsResource } from './site-settings.graphql.ts';

export const settings: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./site-settings-page.tsx')).SiteSettingsPage),
    icon: Icon,
  },
  data: settingsResource,
  words: { name: siteWords.settings },
  needs: allNeed('page:write'),
};
