import Icon from '@mui/icons-material/HandshakeOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';

export const partners = {
  list: lazyScreen(async () => (await import('./partner-list.tsx')).PartnerList),
  create: lazyScreen(async () => (await import('./partner-create.tsx')).PartnerCreate),
  edit: lazyScreen(async () => (await import('./partner-edit.tsx')).PartnerEdit),
  icon: Icon,
  recordRepresentation: 'name',
};
