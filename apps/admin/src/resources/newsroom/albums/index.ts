import { albumWords } from '@hoi/localization/words/newsroom/albums';
import Icon from '@mui/icons-material/PhotoLibraryOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { albumResource } from './album.graphql.ts';
import { albumNeeds } from './album-needs.ts';

export const albums: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./album-list.tsx')).AlbumList),
    create: lazyScreen(async () => (await import('./album-screens.tsx')).AlbumCreate),
    edit: lazyScreen(async () => (await import('./album-screens.tsx')).AlbumEdit),
    icon: Icon,
    recordRepresentation: 'title',
  },
  data: albumResource,
  words: { name: albumWords.many },
  needs: albumNeeds,
};
