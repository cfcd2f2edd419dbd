import Icon from '@mui/icons-material/PollOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';

export const polls = {
  list: lazyScreen(async () => (await import('./poll-list.tsx')).PollList),
  create: lazyScreen(async () => (await import('./poll-create.tsx')).PollCreate),
  edit: lazyScreen(async () => (await import('./poll-edit.tsx')).PollEdit),
  icon: Icon,
  recordRepresentation: 'question',
};
