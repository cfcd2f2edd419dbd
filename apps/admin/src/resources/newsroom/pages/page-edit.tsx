import { pageWords } from '@hoi/localization/words/newsroom/pages';
import { createPageInput } from '@hoi/validation/newsroom/page';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { PageInputs } from './page-inputs.tsx';

export function PageEdit() {
  return (
    <ResourceEdit>
      <ResourceForm rules={createPageInput} deletable={pageWords.deletion}>
        <PageInputs />
      </ResourceForm>
    </ResourceEdit>
  );
}
