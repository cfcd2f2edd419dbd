import { congressWords } from '@hoi/localization/words/organisation/congresses';
import Icon from '@mui/icons-material/HowToVoteOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';
import type { CongressPartsFragment } from '#generated/graphql.ts';
import { allNeed } from '#providers/auth/access.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { congressResource } from './congress.graphql.ts';

export const congresses: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./congress-list.tsx')).CongressList),
    create: lazyScreen(async () => (await import('./congress-screens.tsx')).CongressCreate),
    edit: lazyScreen(async () => (await import('./congress-screens.tsx')).CongressEdit),
    icon: Icon,
    recordRepresentation: ({ roman, orgUnit }: CongressPartsFragment) =>
      `${roman}, ${orgUnit.name}`,
  },
  data: congressResource,
  words: { name: congressWords.many },
  needs: allNeed('person:write'),
};
