import { buttonWords } from '@hoi/localization/words/frame/buttons';
import type { FormSchema } from '@hoi/validation/form-rules';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  type SxProps,
  type Theme,
} from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { messageOf } from '#providers/api-error.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { KeptForm } from './saving/kept-form.tsx';
import { SaveLine } from './saving/save-line.tsx';

export interface FormDialogProps {
  title: string;
  /** What the button says that sends the form. */
  act: string;
  rules: FormSchema;
  record?: FormValues;
  /** Its words are not to stay in the browser. */
  isPrivate?: boolean;
  sx?: SxProps<Theme>;
  /** What it throws is shown at the fields, or above the buttons; false when it said itself that it did not save. */
  onSave: (values: FormValues) => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
}

/** A form of its own above a screen; it stays open until the server has taken what it says. */
export function FormDialog({
  title,
  act,
  rules,
  record = {},
  isPrivate = false,
  sx = {},
  onSave,
  onClose,
  children,
}: FormDialogProps) {
  const [fault, setFault] = useState('');
  const { pathname } = useLocation();
  const place = isPrivate ? null : `${pathname}#${title}#${form.text(record, 'id')}`;
  async function save(values: FormValues) {
    setFault('');
    const answer = await onSave(values);
    if (answer !== false) onClose();
    return answer;
  }
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="form-dialog-title">
      <KeptForm
        place={place}
        label={title}
        rules={rules}
        record={record}
        onSave={save}
        onFault={(error) => setFault(messageOf(error))}
      >
        <DialogTitle id="form-dialog-title">{title}</DialogTitle>
        <DialogContent sx={sx}>
          {children}
          {fault && <Alert severity="error">{fault}</Alert>}
        </DialogContent>
        <DialogActions>
          <SaveLine />
          <Button onClick={onClose}>{buttonWords.remove}</Button>
          <Button type="submit" variant="contained">
            {act}
          </Button>
        </DialogActions>
      </KeptForm>
    </Dialog>
  );
}
