import { formatBytes } from '@hoi/localization/bytes';
import { attachmentWords } from '@hoi/localization/words/newsroom/media';
import AttachIcon from '@mui/icons-material/AttachFile';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton } from '@mui/material';
import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { FieldFault } from '#components/ruled/field-fault.tsx';
import { useFieldRule } from '#components/ruled/field-rule.ts';
import { TextInput } from '#components/ruled/inputs.tsx';
import { MediaDialog } from './media-dialog.tsx';

interface Attachment {
  title: string;
  file: { id: string; fileName: string; byteSize: number };
}

type AttachmentForm = { attachments: Attachment[] };

/** Documents that readers can download below an article. */
export function AttachmentsInput({ source }: { source: 'attachments' }) {
  const { validate } = useFieldRule(source, true);
  const { fields, append, remove } = useFieldArray<AttachmentForm, 'attachments', 'key'>({
    name: source,
    keyName: 'key',
    rules: { validate },
  });
  const [choosing, setChoosing] = useState(false);
  return (
    <Box sx={{ my: 1 }}>
      {fields.map(({ key, file }, index) => (
        <Box key={key} sx={{ display: 'flex', alignItems: 'start', gap: 0.5 }}>
          <TextInput
            source={`${source}.${index}.title`}
            label={attachmentWords.titleOf(index + 1)}
            helperText={`${file.fileName} · ${formatBytes(file.byteSize)}`}
          />
          <IconButton
            aria-label={attachmentWords.remove(file.fileName)}
            onClick={() => remove(index)}
            sx={{ mt: 1 }}
          >
            <DeleteIcon />
          </IconButton>
        </Box>
      ))}
      <FieldFault name={source} />
      <Button startIcon={<AttachIcon />} onClick={() => setChoosing(true)}>
        {attachmentWords.add}
      </Button>
      {choosing && (
        <MediaDialog
          kind="DOCUMENT"
          onPick={({ id, fileName, byteSize }) => {
            append({ title: fileName.replace(/\.\w+$/, ''), file: { id, fileName, byteSize } });
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </Box>
  );
}
