import Alert from '@mui/material/Alert';
import {
  ArrayInput,
  BooleanInput,
  maxLength,
  minLength,
  required,
  SimpleFormIterator,
  TextInput,
  useRecordContext,
} from 'react-admin';
import { MomentInput } from '#components/moment-input.tsx';

interface PollRecord {
  id: string;
  viewerCan?: { updateOptions: boolean };
}

const labelRules = [required(), maxLength(200)];

export function PollInputs() {
  const poll = useRecordContext<PollRecord>();
  const fixed = poll?.viewerCan?.updateOptions === false;
  return (
    <>
      <TextInput
        source="question"
        label="Câu hỏi"
        multiline
        validate={[required(), minLength(5), maxLength(500)]}
      />
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
          <TextInput source="label" label="Phương án" validate={labelRules} disabled={fixed} />
        </SimpleFormIterator>
      </ArrayInput>
      <BooleanInput source="allowMultiple" label="Được chọn nhiều phương án" disabled={fixed} />
      <MomentInput source="opensAt" label="Mở từ" />
      <MomentInput source="closesAt" label="Đóng lúc" />
    </>
  );
}
