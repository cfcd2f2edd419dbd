import { mediaWords } from '@hoi/localization/words/newsroom/media';
import Icon from '@mui/icons-material/PermMediaOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';
import { allNeed } from '#providers/auth/access.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { mediaResource } from './media-resource.graphql.ts';

export const media: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./media-list.tsx')).MediaList),
    icon: Icon,
  },
  data: mediaResource,
  words: { name: mediaWords.many },
  needs: allNeed('media:write'),
};
