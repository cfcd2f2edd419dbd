import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Confirm, useEditContext } from 'react-admin';
import { RecordSection } from '#components/record-section.tsx';
import { saveAs } from '#components/save-as.ts';
import { useRecordDeed } from '#components/use-record-deed.ts';
import type { PersonPartsFragment } from '#generated/graphql.ts';
import { api } from '#providers/browser.ts';
import { erasePersonMutation, exportPersonMutation } from './person-deeds.graphql.ts';

/** A person's own rights over her data: to have it handed out, to be forgotten. */
export function PersonData() {
  const { record: person } = useEditContext<PersonPartsFragment>();
  const take = useRecordDeed();
  const [erasing, setErasing] = useState(false);
  if (!person?.viewerCan.update) return null;
  const { id, version } = person;

  async function handOut() {
    const deed = () => api.mutate(exportPersonMutation, { input: { id } });
    const answer = await take(deed, 'Đã xuất dữ liệu');
    if (!answer) return;
    saveAs(new Blob([answer.exportPerson.json], { type: 'application/json' }), 'can-bo.json');
  }
  async function erase() {
    setErasing(false);
    const input = { id, expectedVersion: version ?? 1 };
    await take(() => api.mutate(erasePersonMutation, { input }), 'Đã xóa dữ liệu cá nhân');
  }

  return (
    <RecordSection title="Quyền của người được lưu thông tin">
      <Typography variant="body2" sx={{ mb: 1 }}>
        Xuất toàn bộ dữ liệu đang lưu, hoặc xóa theo yêu cầu: tên và thông tin cá nhân mất hẳn, các
        chức vụ còn lại không tên.
      </Typography>
      <Button variant="outlined" onClick={handOut}>
        Xuất dữ liệu
      </Button>{' '}
      <Button color="error" onClick={() => setErasing(true)}>
        Xóa theo yêu cầu
      </Button>
      <Confirm
        isOpen={erasing}
        title="Xóa dữ liệu cá nhân của người này?"
        content="Việc này không thể hoàn tác."
        onConfirm={erase}
        onClose={() => setErasing(false)}
      />
    </RecordSection>
  );
}
