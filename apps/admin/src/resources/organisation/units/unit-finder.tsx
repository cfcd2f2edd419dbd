import { unitFinderWords } from '@hoi/localization/words/organisation/unit-screens';
import SearchIcon from '@mui/icons-material/Search';
import { Autocomplete, InputAdornment, TextField } from '@mui/material';
import { useState } from 'react';
import type { UnitOption } from '#components/units/unit-option.ts';
import { unitTitle } from '#components/units/unit-option.ts';
import { unitOptionRow } from '#components/units/unit-row.tsx';
import { useUnitOptions } from '#components/units/use-unit-options.ts';

interface UnitFinderProps {
  asOf: string | null;
  onFound: (id: string) => void;
}

/** Finds a unit by any name or code, those included that are not there on the day. */
export function UnitFinder({ asOf, onFound }: UnitFinderProps) {
  const [typed, setTyped] = useState('');
  const scope = { asOf: asOf ?? undefined, ended: true };
  const { options, loading } = useUnitOptions(typed, typed !== '', scope);
  return (
    <Autocomplete<UnitOption>
      sx={{ flex: '1 1 260px' }}
      options={typed.trim() === '' ? [] : options}
      loading={loading && typed !== ''}
      noOptionsText={typed.trim() === '' ? unitFinderWords.hint : unitFinderWords.none}
      value={null}
      inputValue={typed}
      blurOnSelect
      clearOnBlur={false}
      onChange={(_event, option) => option && onFound(option.id)}
      onInputChange={(_event, text, reason) => {
        if (reason === 'input' || reason === 'clear') setTyped(text);
      }}
      filterOptions={(found) => found}
      getOptionLabel={unitTitle}
      getOptionKey={({ id }) => id}
      renderOption={unitOptionRow}
      renderInput={({ InputProps, ...params }) => (
        // Not kept: a search.
        <TextField
          {...params}
          label={unitFinderWords.label}
          slotProps={{
            input: {
              ...InputProps,
              startAdornment: (
                <InputAdornment position="start">
                  <SearchIcon fontSize="small" />
                </InputAdornment>
              ),
            },
          }}
        />
      )}
    />
  );
}
