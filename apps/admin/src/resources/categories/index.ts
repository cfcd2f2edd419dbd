import FolderIcon from '@mui/icons-material/FolderOutlined';
import { CategoryCreate } from './category-create.tsx';
import { CategoryEdit } from './category-edit.tsx';
import { CategoryList } from './category-list.tsx';

export const categories = {
  list: CategoryList,
  create: CategoryCreate,
  edit: CategoryEdit,
  icon: FolderIcon,
  recordRepresentation: 'name',
};
