import Alert from '@mui/material/Alert';
import { BooleanInput, SimpleFormIterator, useRecordContext } from 'react-admin';
import { MomentInput } from '#components/moment-input.tsx';
import { ArrayInput, TextInput } from '#components/ruled/inputs.tsx';

interface PollRecord {
  id: string;
  viewerCan?: { updateOptions: boolean };
}

export function PollInputs() {
  const poll = useRecordContext<PollRecord>();
  const fixed = poll?.viewerCan?.updateOptions === false;
  return (
    <>
      <TextInput source="question" label="Câu hỏi" multiline />
      {fixed && <Alert severity="info">Đã có bình chọn nên không đổi được phương án.</Alert>}
      <ArrayInput source="options" label="Phương án trả lời">
        <SimpleFormIterator
          inline
          fullWidth
          disableAdd={fixed}
          disableRemove={fixed}
          disableReordering={fixed}
          disableClear
        >
          <TextInput source="label" label="Phương án" disabled={fixed} />
        </SimpleFormIterator>
      </ArrayInput>
      <BooleanInput source="allowMultiple" label="Được chọn nhiều phương án" disabled={fixed} />
      <MomentInput source="opensAt" label="Mở từ" />
      <MomentInput source="closesAt" label="Đóng lúc" />
    </>
  );
}
