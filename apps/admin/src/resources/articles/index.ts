import ArticleIcon from '@mui/icons-material/ArticleOutlined';
import { ArticleCreate } from './article-create.tsx';
import { ArticleEdit } from './article-edit.tsx';
import { ArticleList } from './article-list.tsx';

export const articles = {
  list: ArticleList,
  create: ArticleCreate,
  edit: ArticleEdit,
  icon: ArticleIcon,
  recordRepresentation: 'title',
};
