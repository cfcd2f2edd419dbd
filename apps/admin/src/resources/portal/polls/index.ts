import { pollPage } from '@hoi/localization/words/portal/polls';
import Icon from '@mui/icons-material/PollOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';
import { allNeed } from '#providers/auth/access.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { pollResource } from './poll.graphql.ts';

export const polls: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./poll-list.tsx')).PollList),
    create: lazyScreen(async () => (await import('./poll-screens.tsx')).PollCreate),
    edit: lazyScreen(async () => (await import('./poll-screens.tsx')).PollEdit),
    icon: Icon,
    recordRepresentation: 'question',
  },
  data: pollResource,
  words: { name: pollPage.heading },
  needs: allNeed('poll:write'),
};
