import { createCategoryInput } from '@hoi/validation/newsroom/category';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { CategoryInputs } from './category-inputs.tsx';

export function CategoryCreate() {
  return (
    <ResourceCreate>
      <ResourceForm rules={createCategoryInput} defaultValues={{ position: 0, hidden: false }}>
        <CategoryInputs />
      </ResourceForm>
    </ResourceCreate>
  );
}
