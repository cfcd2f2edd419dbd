import { createPartnerInput } from '@hoi/validation/access/partner';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { PartnerInputs } from './partner-inputs.tsx';
import { PartnerTokens } from './partner-tokens.tsx';

export function PartnerEdit() {
  return (
    <ResourceEdit redirect={false}>
      <ResourceForm
        rules={createPartnerInput}
        deletable="Đối tác mất hẳn và mọi mã truy cập của đối tác bị từ chối ngay. Không thể hoàn tác."
      >
        <PartnerInputs />
      </ResourceForm>
      <PartnerTokens />
    </ResourceEdit>
  );
}
