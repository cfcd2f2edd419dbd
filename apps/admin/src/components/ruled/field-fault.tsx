import { FormHelperText } from '@mui/material';
import { InputHelperText } from 'react-admin';
import { useFormContext } from 'react-hook-form';

/** What is wrong with a field that is no plain box, below it: in the form's own words or the server's. */
export function FieldFault({ name }: { name: string }) {
  const { getFieldState, formState } = useFormContext();
  const { error } = getFieldState(name, formState);
  // A list keeps what is wrong with itself apart from what is wrong in its rows.
  const fault = error?.root?.message ?? error?.message;
  if (!fault) return null;
  return (
    <FormHelperText error>
      <InputHelperText error={fault} />
    </FormHelperText>
  );
}
