import { erasePersonForm } from '@hoi/validation/organisation/person';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useEditContext, useNotify } from 'react-admin';
import { FormDialog } from '#components/form-dialog.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { TextInput } from '#components/ruled/inputs.tsx';
import { saveAs } from '#components/save-as.ts';
import { useDeed } from '#components/use-deed.tsx';
import type { PersonPartsFragment } from '#generated/graphql.ts';
import { erasePerson, exportPerson } from './person-deeds.graphql.ts';
import { PersonNamedIn } from './person-named-in.tsx';

/** A person's own rights over her data: to have it handed out, to be forgotten. */
export function PersonData() {
  const { record: person } = useEditContext<PersonPartsFragment>();
  const exporting = useDeed(exportPerson);
  const erasing = useDeed(erasePerson);
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  if (!person?.viewerCan.update) return null;
  const { id, version, fullName, viewerCan } = person;

  async function handOut() {
    const answer = await exporting.take({ id }, { done: 'Đã xuất dữ liệu' });
    if (!answer) return;
    saveAs(new Blob([answer.exportPerson.json], { type: 'application/json' }), 'can-bo.json');
  }
  async function erase() {
    await erasing.send(
      { id, expectedVersion: version ?? 1 },
      { underTheRule: 'asked in the form that has her name typed' },
    );
    notify('Đã xóa dữ liệu cá nhân', { type: 'success' });
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
        <Button color="error" onClick={() => setOpen(true)}>
          Xóa theo yêu cầu
        </Button>
      )}
      {open && (
        <FormDialog
          rules={erasePersonForm(fullName)}
          title="Xóa dữ liệu cá nhân của người này?"
          act="Xóa vĩnh viễn"
          isPrivate
          onSave={erase}
          onClose={() => setOpen(false)}
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
