import { linkWords } from '@hoi/localization/words/portal/links';
import { siteLinkGroupForm } from '@hoi/validation/portal/link';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { LinkGroupInputs } from './link-group-inputs.tsx';

export function LinkGroupEdit() {
  return (
    <ResourceEdit>
      <ResourceForm rules={siteLinkGroupForm} deletable={linkWords.groupDeletion}>
        <LinkGroupInputs />
      </ResourceForm>
    </ResourceEdit>
  );
}
