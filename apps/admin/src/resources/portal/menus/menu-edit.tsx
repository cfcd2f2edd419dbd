import { updateMenuInput } from '@hoi/validation/newsroom/page';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { MenuEntries } from './menu-entries.tsx';
import { MenuPreview } from './menu-preview.tsx';

export function MenuEdit() {
  return (
    <ResourceEdit>
      <ResourceForm rules={updateMenuInput}>
        <MenuPreview />
        <MenuEntries name="items" />
      </ResourceForm>
    </ResourceEdit>
  );
}
