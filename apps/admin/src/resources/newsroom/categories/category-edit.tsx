import { createCategoryInput } from '@hoi/validation/newsroom/category';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { CategoryInputs } from './category-inputs.tsx';

export function CategoryEdit() {
  return (
    <ResourceEdit>
      <ResourceForm rules={createCategoryInput}>
        <CategoryInputs />
      </ResourceForm>
    </ResourceEdit>
  );
}
