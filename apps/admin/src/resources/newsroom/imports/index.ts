import { importWords } from '@hoi/localization/words/newsroom/imports';
import Icon from '@mui/icons-material/MoveToInboxOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { importResource } from './import.graphql.ts';
import { importNeeds } from './import-needs.ts';

export const imports: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./import-list.tsx')).ImportList),
    show: lazyScreen(async () => (await import('./import-show.tsx')).ImportShow),
    icon: Icon,
    recordRepresentation: 'fileName',
  },
  data: importResource,
  words: { name: importWords.many },
  needs: importNeeds,
};
