import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useController } from 'react-hook-form';
import type { FormValues } from '#providers/data/resource-description.ts';

type Box = Pick<
  TextFieldProps,
  'label' | 'helperText' | 'disabled' | 'required' | 'multiline' | 'minRows' | 'autoFocus'
>;

interface WordsInputProps extends Box {
  source: string;
  longest?: number;
  /** What is wrong with what was typed, given all that the form holds. */
  check?: (value: string, all: FormValues) => string | undefined;
}

/** A plain box whose words are kept: in a `KeptForm`, under its name. */
export function WordsInput({ source, longest, check, helperText, ...box }: WordsInputProps) {
  const { field, fieldState } = useController<FormValues>({
    name: source,
    rules: check ? { validate: (value, all) => check(String(value ?? ''), all) } : {},
  });
  const { ref, value, ...rest } = field;
  const fault = box.disabled ? undefined : fieldState.error?.message;
  return (
    // Kept: by the form that it stands in.
    <TextField
      {...box}
      {...rest}
      value={value ?? ''}
      inputRef={ref}
      error={fault !== undefined}
      helperText={fault ?? helperText}
      {...(longest && { slotProps: { htmlInput: { maxLength: longest } } })}
      fullWidth
    />
  );
}
