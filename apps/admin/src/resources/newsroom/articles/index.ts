import ArticleIcon from '@mui/icons-material/ArticleOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';

export const articles = {
  list: lazyScreen(async () => (await import('./article-list.tsx')).ArticleList),
  create: lazyScreen(async () => (await import('./article-create.tsx')).ArticleCreate),
  edit: lazyScreen(async () => (await import('./article-edit.tsx')).ArticleEdit),
  icon: ArticleIcon,
  recordRepresentation: 'title',
};
