import { auditWords } from '@hoi/localization/words/access/audit';
import Icon from '@mui/icons-material/FactCheckOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { auditResource } from './audit.graphql.ts';

export const audit: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./audit-list.tsx')).AuditList),
    icon: Icon,
  },
  data: auditResource,
  words: { name: auditWords.many },
  needs: { list: 'audit:read', show: 'audit:read' },
};
