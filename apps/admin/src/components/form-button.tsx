import { Button, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import type { FormValues } from '#providers/data/resource-description.ts';
import { FormDialog, type FormDialogProps } from './form-dialog.tsx';

export type FormButtonProps = Omit<FormDialogProps, 'onClose'> &
  Pick<ButtonProps, 'variant' | 'color'> & { label: string };

/** A button with the form that it opens above the screen. */
export function FormButton({
  label,
  variant = 'text',
  color = 'primary',
  record = {},
  ...dialog
}: FormButtonProps) {
  // As it was when the form was opened: what is read anew meanwhile takes away nothing that is typed.
  const [opened, setOpened] = useState<FormValues | null>(null);
  return (
    <>
      <Button variant={variant} color={color} onClick={() => setOpened(record)}>
        {label}
      </Button>
      {opened && <FormDialog {...dialog} record={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
