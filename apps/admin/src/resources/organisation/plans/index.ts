import Icon from '@mui/icons-material/MergeTypeOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';

export const plans = {
  list: lazyScreen(async () => (await import('./plan-list.tsx')).PlanList),
  create: lazyScreen(async () => (await import('./plan-create.tsx')).PlanCreate),
  edit: lazyScreen(async () => (await import('./plan-edit.tsx')).PlanEdit),
  icon: Icon,
  recordRepresentation: 'title',
};
