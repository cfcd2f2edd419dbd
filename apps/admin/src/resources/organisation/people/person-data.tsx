import { erasePersonForm } from '@hoi/validation/organisation/person';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useEditContext, useNotify } from 'react-admin';
import { FormDialog } from '#components/form-dialog.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { TextInput } from '#components/ruled/inputs.tsx';
import { saveAs } from '#components/save-as.ts';
import { useRecordDeed } from '#components/use-record-deed.ts';
import type { PersonPartsFragment } from '#generated/graphql.ts';
import { api } from '#providers/browser.ts';
import { erasePersonMutation, exportPersonMutation } from './person-deeds.graphql.ts';
import { PersonNamedIn } from './person-named-in.tsx';

/** A person's own rights over her data: to have it handed out, to be forgotten. */
export function PersonData() {
  const { record: person, refetch } = useEditContext<PersonPartsFragment>();
  const take = useRecordDeed();
  const notify = useNotify();
  const [erasing, setErasing] = useState(false);
  if (!person?.viewerCan.update) return null;
  const { id, version, fullName, viewerCan } = person;

  async function handOut() {
    const answer = await take({
      act: () => api.mutate(exportPersonMutation, { input: { id } }),
      done: 'Đã xuất dữ liệu',
      takesNothing: true,
    });
    if (!answer) return;
    saveAs(new Blob([answer.exportPerson.json], { type: 'application/json' }), 'can-bo.json');
  }
  async function erase() {
    // Under the rule: asked in the form that has her name typed.
    await api.mutate(erasePersonMutation, { input: { id, expectedVersion: version ?? 1 } });
    notify('Đã xóa dữ liệu cá nhân', { type: 'success' });
    await refetch?.();
  }

  return (
    <RecordSection title="Quyền của người được lưu thông tin">
      <Typography variant="body2" sx={{ mb: 1 }}>
        Xuất toàn bộ dữ liệu đang lưu, hoặc xóa theo yêu cầu: tên và thông tin cá nhân mất hẳn, các
        chức vụ còn lại không tên.
      </Typography>
      {viewerCan.readSensitive && (
        <Button variant="outlined" onClick={handOut}>
          Xuất dữ liệu cá nhân
        </Button>
      )}{' '}
      {viewerCan.erase && (
        <Button color="error" onClick={() => setErasing(true)}>
          Xóa theo yêu cầu
        </Button>
      )}
      {erasing && (
        <FormDialog
          rules={erasePersonForm(fullName)}
          title="Xóa dữ liệu cá nhân của người này?"
          act="Xóa vĩnh viễn"
          isPrivate
          onSave={erase}
          onClose={() => setErasing(false)}
        >
          <PersonNamedIn id={id} />
          <Typography sx={{ mb: 2 }}>
            Việc này không thể hoàn tác. Để xác nhận, hãy gõ: <strong>{fullName}</strong>
          </Typography>
          <TextInput source="typed" label="Họ và tên để xác nhận" />
        </FormDialog>
      )}
    </RecordSection>
  );
}
