import { articleWords } from '@hoi/localization/words/newsroom/article-screens';
import ArticleIcon from '@mui/icons-material/ArticleOutlined';
import { lazyScreen } from '#components/lazy-screen.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { articleResource } from './article.graphql.ts';
import { articleNeeds } from './article-needs.ts';

export const articles: Resource = {
  screens: {
    list: lazyScreen(async () => (await import('./article-list.tsx')).ArticleList),
    create: lazyScreen(async () => (await import('./article-create.tsx')).ArticleCreate),
    edit: lazyScreen(async () => (await import('./article-edit.tsx')).ArticleEdit),
    icon: ArticleIcon,
    recordRepresentation: 'title',
  },
  data: articleResource,
  words: { name: articleWords.many },
  needs: articleNeeds,
};
