import { formatDate } from '@hoi/localization/date';
import { waitingWords } from '@hoi/localization/words/frame/back-office';
import { unitBoxWords } from '@hoi/localization/words/organisation/units';
import { TextField } from '@mui/material';
import { type ReactNode, useRef, useState } from 'react';
import { InputHelperText, useInput } from 'react-admin';
import { useFieldRule } from '#components/ruled/field-rule.ts';
import { ListInPlace } from './list-in-place.tsx';
import { type UnitOption, type UnitScope, unitTitle } from './unit-option.ts';
import { unitOptionRow } from './unit-row.tsx';
import { useUnitOptions } from './use-unit-options.ts';

export interface UnitBoxProps extends UnitScope {
  source: string;
  label: string;
  helperText?: string;
  /** Offered beside the units of the server. */
  extra?: readonly UnitOption[];
  disabled?: boolean;
  /** The list takes a place of its own below the box, and covers nothing. */
  inPlace?: boolean;
}

function nothingOn(asOf: string | undefined): string {
  return asOf ? unitBoxWords.notThatDay(formatDate(asOf)) : waitingWords.nothingFound;
}

const everything = <Option,>(options: Option[]) => options;

/** What a box for one unit and one for several have in common: the search as one types, and the text field. */
export function useUnitBox(props: UnitBoxProps, empty: '' | readonly string[]) {
  const { source, label, helperText, extra = [], disabled = false } = props;
  const { asOf, ended, offer, inPlace = false } = props;
  const { validate } = useFieldRule(source);
  const { id, field, fieldState, isRequired } = useInput({
    source,
    defaultValue: empty,
    validate,
  });
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const typing = useRef(false);
  const [opened, setOpened] = useState(false);
  const [picked, setPicked] = useState<UnitOption[]>([]);
  const { options, loading } = useUnitOptions(typed, opened, { asOf, ended, offer }, extra);
  const fault = fieldState.invalid ? fieldState.error?.message : undefined;
  const box = {
    id,
    options,
    loading,
    disabled,
    fullWidth: true,
    noOptionsText: offer?.none ?? nothingOn(asOf),
    ...(inPlace && { slots: { popper: ListInPlace } }),
    onOpen: () => setOpened(true),
    onBlur: field.onBlur,
    inputValue: text,
    onInputChange: (_event: unknown, next: string, reason: string) => {
      // The name of the unit that the form began with, come after the first letters were typed.
      if (reason === 'reset' && typing.current) return;
      typing.current = reason === 'input';
      setText(next);
      setTyped(typing.current ? next : '');
    },
    filterOptions: everything<UnitOption>,
    isOptionEqualToValue: (option: UnitOption, other: UnitOption) => option.id === other.id,
    getOptionLabel: unitTitle,
    getOptionKey: (option: UnitOption) => option.id,
    renderOption: unitOptionRow,
    renderInput: (params: object): ReactNode => (
      // Kept: by the form that it stands in.
      <TextField
        {...params}
        name={source}
        label={label}
        required={isRequired}
        error={fieldState.invalid}
        helperText={<InputHelperText error={fault} {...(helperText && { helperText })} />}
      />
    ),
  };
  return { box, field, known: [...extra, ...picked], setPicked, setTyped };
}
