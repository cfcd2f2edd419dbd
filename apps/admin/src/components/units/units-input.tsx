import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { InputHelperText, useInput } from 'react-admin';
import type { UnitInputProps } from './unit-input.tsx';
import { type UnitOption, unitTitle } from './unit-option.ts';
import { unitOptionRow } from './unit-row.tsx';
import { useChosenUnits, useUnitOptions } from './use-unit-options.ts';

type UnitsInputProps = Omit<UnitInputProps, 'by' | 'alwaysOn'>;

/** Chooses several units; the field holds their ids. */
export function UnitsInput({
  source,
  label,
  validate,
  helperText,
  extra = [],
  disabled = false,
  asOf,
  ended,
}: UnitsInputProps) {
  const { id, field, fieldState, isRequired } = useInput({
    source,
    defaultValue: [],
    ...(validate && { validate }),
  });
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState(false);
  const { options, loading } = useUnitOptions(typed, opened, { asOf, ended }, extra);
  const ids: string[] = Array.isArray(field.value) ? field.value : [];
  const [picked, setPicked] = useState<UnitOption[]>([]);
  const chosen = useChosenUnits(ids, 'id', [...extra, ...picked]);
  const fault = fieldState.invalid ? fieldState.error?.message : undefined;
  return (
    <Autocomplete
      fullWidth
      multiple
      disableCloseOnSelect
      filterSelectedOptions
      id={id}
      options={options}
      loading={loading}
      value={chosen}
      disabled={disabled}
      onOpen={() => setOpened(true)}
      onChange={(_event, units) => {
        setPicked(units);
        field.onChange(units.map((option) => option.id));
        setTyped('');
      }}
      onBlur={field.onBlur}
      onInputChange={(_event, text, reason) => setTyped(reason === 'input' ? text : '')}
      filterOptions={(found) => found}
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
