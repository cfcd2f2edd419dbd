import { TextField, type TextFieldProps } from '@mui/material';
import { useController } from 'react-hook-form';
import { useFieldRule } from '#components/ruled/field-rule.ts';
import { useLengthLine } from '#components/ruled/length-line.tsx';
import type { FormValues } from '#providers/data/resource-description.ts';

type Box = Pick<
  TextFieldProps,
  'label' | 'helperText' | 'disabled' | 'multiline' | 'minRows' | 'autoFocus' | 'type'
>;

interface WordsInputProps extends Box {
  source: string;
}

/** A plain box whose words are kept: in a `KeptForm`, under its name and its rule. */
export function WordsInput({ source, helperText, ...box }: WordsInputProps) {
  const { name, required, longest, validate } = useFieldRule(source);
  const { field, fieldState } = useController<FormValues>({ name, rules: { validate } });
  const { ref, value, ...rest } = field;
  const line = useLengthLine({ name, longest, helperText, multiline: box.multiline });
  const fault = box.disabled ? undefined : fieldState.error?.message;
  return (
    // Kept: by the form that it stands in.
    <TextField
      {...box}
      {...rest}
      value={value ?? ''}
      inputRef={ref}
      required={required}
      error={fault !== undefined}
      helperText={fault ?? line}
      fullWidth
    />
  );
}
