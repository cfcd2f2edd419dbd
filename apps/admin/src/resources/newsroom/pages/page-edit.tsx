import { createPageInput } from '@hoi/validation/newsroom/page';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { PageInputs } from './page-inputs.tsx';

export function PageEdit() {
  return (
    <ResourceEdit>
      <ResourceForm
        rules={createPageInput}
        deletable="Trang mất hẳn và địa chỉ của trang không còn mở được. Không thể hoàn tác."
      >
        <PageInputs />
      </ResourceForm>
    </ResourceEdit>
  );
}
