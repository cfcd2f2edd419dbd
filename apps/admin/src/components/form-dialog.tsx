import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, useState } from 'react';
import { Form } from 'react-admin';
import { messageOf } from '#providers/api-error.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { fieldErrorsOf } from './field-errors.ts';

interface FormDialogProps {
  title: string;
  /** What the button says that sends the form. */
  act: string;
  record?: FormValues;
  /** What it throws is shown at the fields, or above the buttons. */
  onSave: (values: FormValues) => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
}

/** A form of its own above a screen; it stays open until the server has taken what it says. */
export function FormDialog({ title, act, record, onSave, onClose, children }: FormDialogProps) {
  const [fault, setFault] = useState('');
  async function save(values: FormValues) {
    setFault('');
    try {
      await onSave(values);
      onClose();
      return {};
    } catch (error) {
      const refused = fieldErrorsOf(error);
      if (!refused) setFault(messageOf(error));
      return refused ?? {};
    }
  }
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="form-dialog-title">
      <Form record={record ?? {}} onSubmit={save}>
        <DialogTitle id="form-dialog-title">{title}</DialogTitle>
        <DialogContent>
          {children}
          {fault && <Alert severity="error">{fault}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Bỏ</Button>
          <Button type="submit" variant="contained">
            {act}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
