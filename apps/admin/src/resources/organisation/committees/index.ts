import { committeeWords } from '@hoi/localization/words/organisation/committees';
import { committeeKindLabels } from '@hoi/localization/words/organisation/people';
import Icon from '@mui/icons-material/GroupsOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';
import { allNeed } from '#providers/auth/access.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { type CommitteeRow, committeeResource } from './committee.graphql.ts';

export const committees: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./committee-list.tsx')).CommitteeList),
    create: lazyScreen(async () => (await import('./committee-screens.tsx')).CommitteeCreate),
    edit: lazyScreen(async () => (await import('./committee-screens.tsx')).CommitteeEdit),
    icon: Icon,
    recordRepresentation: ({ kind, orgUnit }: CommitteeRow) =>
      `${committeeKindLabels[kind]}, ${orgUnit.name}`,
  },
  data: committeeResource,
  words: { name: committeeWords.many },
  needs: allNeed('person:write'),
};
