import { type ComponentType, useContext } from 'react';
import {
  type ArrayInputProps,
  type AutocompleteInputProps,
  type BooleanInputProps,
  type CheckboxGroupInputProps,
  ChoicesContext,
  type NumberInputProps,
  ArrayInput as PlainArrayInput,
  AutocompleteInput as PlainAutocompleteInput,
  BooleanInput as PlainBooleanInput,
  CheckboxGroupInput as PlainCheckboxGroupInput,
  NumberInput as PlainNumberInput,
  RadioButtonGroupInput as PlainRadioButtonGroupInput,
  SelectInput as PlainSelectInput,
  TextArrayInput as PlainTextArrayInput,
  TextInput as PlainTextInput,
  type RadioButtonGroupInputProps,
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

/** A number. Where it is typed in another measure than it is kept in, its arrows know no bounds. */
export function NumberInput(props: NumberInputProps) {
  const { least, most, validate } = useFieldRule(props.source);
  const bounds = props.parse ? {} : { min: least, max: most };
  return <PlainNumberInput {...props} {...bounds} validate={validate} />;
}

/** @param itself of rows: what is wrong in one of them is said there */
function ruled<Props extends { source?: string }>(Input: ComponentType<Props>, itself = false) {
  return function RuledInput(props: Props) {
    // The things that a ReferenceInput around offers are for its own field.
    const offered = useContext(ChoicesContext)?.source;
    const { validate } = useFieldRule(props.source ?? offered ?? '', itself);
    return <Input {...props} validate={validate} />;
  };
}

/** Several short texts, such as tags. */
export const TextArrayInput = ruled<TextArrayInputProps>(PlainTextArrayInput);

/** One of several words, or of the things that a ReferenceInput around offers. */
export const SelectInput = ruled<SelectInputProps>(PlainSelectInput);

/** The same with a box to search in. */
export const AutocompleteInput = ruled<AutocompleteInputProps>(PlainAutocompleteInput);

/** The same with all of them in sight. */
export const RadioButtonGroupInput = ruled<RadioButtonGroupInputProps>(PlainRadioButtonGroupInput);

/** Some of several words, each with a box to tick. */
export const CheckboxGroupInput = ruled<CheckboxGroupInputProps>(PlainCheckboxGroupInput);

/** Yes or no. */
export const BooleanInput = ruled<BooleanInputProps>(PlainBooleanInput);

/** Rows of a form. */
export const ArrayInput = ruled<ArrayInputProps>(PlainArrayInput, true);
