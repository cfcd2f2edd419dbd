import { planWords } from '@hoi/localization/words/organisation/plan-screens';
import Icon from '@mui/icons-material/MergeTypeOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';
import { allNeed } from '#providers/auth/access.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { planResource } from './plan.graphql.ts';

export const plans: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./plan-list.tsx')).PlanList),
    create: lazyScreen(async () => (await import('./plan-screens.tsx')).PlanCreate),
    edit: lazyScreen(async () => (await import('./plan-screens.tsx')).PlanEdit),
    icon: Icon,
    recordRepresentation: 'title',
  },
  pages: {
    import: lazyScreen(async () => (await import('./import/plan-import-page.tsx')).PlanImportPage),
  },
  data: planResource,
  words: { name: planWords.many },
  needs: allNeed('unit:plan'),
};
