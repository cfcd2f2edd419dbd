import { useContext } from 'react';
import {
  type ArrayInputProps,
  type AutocompleteInputProps,
  type CheckboxGroupInputProps,
  ChoicesContext,
  type NumberInputProps,
  ArrayInput as PlainArrayInput,
  AutocompleteInput as PlainAutocompleteInput,
  CheckboxGroupInput as PlainCheckboxGroupInput,
  NumberInput as PlainNumberInput,
  SelectInput as PlainSelectInput,
  TextArrayInput as PlainTextArrayInput,
  TextInput as PlainTextInput,
  type SelectInputProps,
  type TextArrayInputProps,
  type TextInputProps,
} from 'react-admin';
import { useFieldRule } from './field-rule.ts';
import { useLengthLine } from './length-line.tsx';

// The inputs of react-admin under the rules of their form: what is asked of a field is not said again
// where it stands on a screen.

/** A text; how long it is and may be stands below it. */
export function TextInput(props: TextInputProps) {
  const { source, helperText, multiline } = props;
  const { name, longest, validate } = useFieldRule(source);
  const line = useLengthLine({ name, longest, helperText, multiline });
  return <PlainTextInput {...props} helperText={line} validate={validate} />;
}

/** Several short texts, such as tags. */
export function TextArrayInput(props: TextArrayInputProps) {
  const { validate } = useFieldRule(props.source);
  return <PlainTextArrayInput {...props} validate={validate} />;
}

/** A number. Where it is typed in another measure than it is kept in, its arrows know no bounds. */
export function NumberInput(props: NumberInputProps) {
  const { least, most, validate } = useFieldRule(props.source);
  const bounds = props.parse ? {} : { min: least, max: most };
  return <PlainNumberInput {...props} {...bounds} validate={validate} />;
}

/** One of several words, or of the things that a ReferenceInput around offers. */
export function SelectInput(props: SelectInputProps) {
  const offered = useContext(ChoicesContext)?.source;
  const { validate } = useFieldRule(props.source ?? offered ?? '');
  return <PlainSelectInput {...props} validate={validate} />;
}

/** The same with a box to search in. */
export function AutocompleteInput(props: AutocompleteInputProps) {
  const offered = useContext(ChoicesContext)?.source;
  const { validate } = useFieldRule(props.source ?? offered ?? '');
  return <PlainAutocompleteInput {...props} validate={validate} />;
}

/** Some of several words, each with a box to tick. */
export function CheckboxGroupInput(props: CheckboxGroupInputProps) {
  const { validate } = useFieldRule(props.source ?? '');
  return <PlainCheckboxGroupInput {...props} validate={validate} />;
}

/** Rows of a form. */
export function ArrayInput(props: ArrayInputProps) {
  const { validate } = useFieldRule(props.source, true);
  return <PlainArrayInput {...props} validate={validate} />;
}
