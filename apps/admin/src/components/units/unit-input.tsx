import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { InputHelperText, type InputProps, useInput } from 'react-admin';
import { type UnitOption, type UnitScope, unitTitle } from './unit-option.ts';
import { unitOptionRow } from './unit-row.tsx';
import { useChosenUnits, useUnitOptions } from './use-unit-options.ts';

export interface UnitInputProps extends UnitScope {
  source: string;
  label: string;
  validate?: InputProps['validate'];
  helperText?: string;
  /** What the field holds of the unit. */
  by?: 'id' | 'slug';
  /** Offered beside the units of the server. */
  extra?: readonly UnitOption[];
  disabled?: boolean;
  /** Of a filter: stands in the bar even while it is empty. */
  alwaysOn?: boolean;
}

const everything = <Option,>(options: Option[]) => options;

/** Chooses a unit by any name that it ever had; namesakes are told apart by what stands above them. */
export function UnitInput({
  source,
  label,
  validate,
  helperText,
  by = 'id',
  extra = [],
  disabled = false,
  asOf,
  ended,
}: UnitInputProps) {
  const { id, field, fieldState, isRequired } = useInput({
    source,
    defaultValue: '',
    ...(validate && { validate }),
  });
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState(false);
  const { options, loading } = useUnitOptions(typed, opened, { asOf, ended }, extra);
  const value = typeof field.value === 'string' ? field.value : '';
  const [picked, setPicked] = useState<UnitOption[]>([]);
  const [chosen = null] = useChosenUnits(value ? [value] : [], by, [...extra, ...picked]);
  const fault = fieldState.invalid ? fieldState.error?.message : undefined;
  return (
    <Autocomplete
      fullWidth
      sx={{ minWidth: 240 }}
      id={id}
      options={options}
      loading={loading}
      value={chosen}
      disabled={disabled}
      onOpen={() => setOpened(true)}
      onChange={(_event, option) => {
        setPicked(option ? [option] : []);
        field.onChange(option?.[by] ?? '');
      }}
      onBlur={field.onBlur}
      onInputChange={(_event, text, reason) => setTyped(reason === 'input' ? text : '')}
      filterOptions={everything}
      isOptionEqualToValue={(option, other) => option.id === other.id}
      getOptionLabel={unitTitle}
      getOptionKey={({ id: key }) => key}
      renderOption={unitOptionRow}
      renderInput={(params) => (
        <TextField
          {...params}
          name={source}
          label={label}
          required={isRequired}
          error={fieldState.invalid}
          helperText={<InputHelperText error={fault} {...(helperText && { helperText })} />}
        />
      )}
    />
  );
}
