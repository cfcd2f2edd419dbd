import { siteLinkGroupForm } from '@hoi/validation/portal/link';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { LinkGroupInputs } from './link-group-inputs.tsx';

export function LinkGroupEdit() {
  return (
    <ResourceEdit>
      <ResourceForm
        rules={siteLinkGroupForm}
        deletable="Nhóm và mọi liên kết trong nhóm mất hẳn khỏi trang công khai. Không thể hoàn tác."
      >
        <LinkGroupInputs />
      </ResourceForm>
    </ResourceEdit>
  );
}
