import { indicatorWords } from '@hoi/localization/words/reporting/indicators';
import Icon from '@mui/icons-material/BarChartOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';
import { allNeed } from '#providers/auth/access.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { indicatorResource } from './indicator.graphql.ts';

export const indicators: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./indicator-list.tsx')).IndicatorList),
    create: lazyScreen(async () => (await import('./indicator-screens.tsx')).IndicatorCreate),
    edit: lazyScreen(async () => (await import('./indicator-screens.tsx')).IndicatorEdit),
    icon: Icon,
    recordRepresentation: 'name',
  },
  data: indicatorResource,
  words: { name: indicatorWords.many },
  needs: allNeed('indicator:write'),
};
