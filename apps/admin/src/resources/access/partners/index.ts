import { partnerWords } from '@hoi/localization/words/access/partners';
import Icon from '@mui/icons-material/HandshakeOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';
import { allNeed } from '#providers/auth/access.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { partnerResource } from './partner.graphql.ts';

export const partners: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./partner-list.tsx')).PartnerList),
    create: lazyScreen(async () => (await import('./partner-screens.tsx')).PartnerCreate),
    edit: lazyScreen(async () => (await import('./partner-screens.tsx')).PartnerEdit),
    icon: Icon,
    recordRepresentation: 'name',
  },
  data: partnerResource,
  words: { name: partnerWords.many },
  needs: allNeed('partner:manage'),
};
