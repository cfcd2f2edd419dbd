import Icon from '@mui/icons-material/FactCheckOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';

export const audit = {
  list: lazyScreen(async () => (await import('./audit-list.tsx')).AuditList),
  icon: Icon,
};
