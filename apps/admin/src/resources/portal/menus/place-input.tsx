import { holdsSought, soughtWords } from '@hoi/localization/sought-words';
import { menuWords } from '@hoi/localization/words/portal/menus';
import { Autocomplete, ListItemText, TextField } from '@mui/material';
import { InputHelperText, useInput } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useFieldRule } from '#components/ruled/field-rule.ts';
import { useReading } from '#components/use-reading.ts';
import { messageOf } from '#providers/api-error.ts';
import { type MenuPlace, menuPlaces } from './menu-places.graphql.ts';

interface PlaceInputProps {
  source: string;
  /** The field of the entry's name, which takes that of the place while it is empty. */
  labelSource: string;
}

/** Where an entry leads: picked among the site's own places, or typed as an address. */
export function PlaceInput({ source, labelSource }: PlaceInputProps) {
  const { validate } = useFieldRule(source);
  const { field, fieldState, isRequired } = useInput<string>({ source, validate });
  const { getValues, setValue } = useFormContext();
  const { data: places = [], error } = useReading(menuPlaces, {});
  const pick = (place: MenuPlace) => {
    field.onChange(place.href);
    if (!getValues(labelSource)) setValue(labelSource, place.label, { shouldDirty: true });
  };
  const known = places.find(({ href }) => href === field.value);
  const fault = fieldState.error?.message ?? (error ? messageOf(error) : undefined);
  return (
    <Autocomplete<MenuPlace, false, false, true>
      freeSolo
      fullWidth
      options={places}
      groupBy={({ group }) => group}
      getOptionLabel={(option) => (typeof option === 'string' ? option : option.href)}
      filterOptions={(options, { inputValue }) => {
        // What stands in the box is the choice of before: all others are offered beside it. The stroke that an
        // address begins with is no word yet.
        if (known?.href === inputValue || !soughtWords(inputValue)) return options;
        const holds = holdsSought(inputValue);
        return options.filter(({ href, label }) => holds(`${label} ${href}`));
      }}
      inputValue={field.value ?? ''}
      onInputChange={(_event, text, reason) => {
        if (reason !== 'reset') field.onChange(text);
      }}
      onChange={(_event, chosen) => {
        if (chosen && typeof chosen === 'object') pick(chosen);
      }}
      renderOption={({ key, ...props }, { label, href }) => (
        <li key={key} {...props}>
          <ListItemText primary={label} secondary={href} />
        </li>
      )}
      renderInput={(params) => (
        // Kept: by the form that it stands in.
        <TextField
          {...params}
          label={isRequired ? menuWords.leadsToRequired : menuWords.leadsTo}
          margin="dense"
          inputRef={field.ref}
          onBlur={field.onBlur}
          error={fault !== undefined}
          helperText={
            <InputHelperText
              error={fault}
              helperText={known ? known.label : menuWords.chooseOrType}
            />
          }
        />
      )}
    />
  );
}
