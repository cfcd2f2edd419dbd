import { dayHint, momentHint } from '@hoi/localization/typed-day';
import { dayBoxWords } from '@hoi/localization/words/frame/back-office';
import { FieldTitle, InputHelperText, useInput, type Validator } from 'react-admin';
import { useFieldRule } from './ruled/field-rule.ts';
import { isUnread, TypedDay } from './typed-day.tsx';

interface DayInputProps {
  source: string;
  label: string;
  kind?: 'day' | 'moment';
  helperText?: string | undefined;
  /** As a filter, always there. */
  alwaysOn?: boolean;
}

const examples = { day: '08/03/2026', moment: '08/03/2026 14:30' } as const;
const hints = { day: dayHint, moment: momentHint } as const;

const readable =
  (kind: 'day' | 'moment'): Validator =>
  (value: unknown) =>
    isUnread(value, kind) ? dayBoxWords.unread(hints[kind], examples[kind]) : undefined;

const emptyAsNull = (value: string) => value || null;
const nullAsEmpty = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * A day of a form, or a moment on the clock of Viet Nam wherever the browser stands; what cannot be
 * read stays in its box and is not saved.
 */
export function DayInput({ source, label, kind = 'day', helperText }: DayInputProps) {
  const { validate } = useFieldRule(source);
  const { field, fieldState, id, isRequired } = useInput({
    source,
    validate: [readable(kind), validate],
    parse: emptyAsNull,
    format: nullAsEmpty,
  });
  const { error, invalid } = fieldState;
  const name = kind === 'moment' ? dayBoxWords.inVietnamTime(label) : label;
  return (
    <TypedDay
      id={id}
      kind={kind}
      name={field.name}
      inputRef={field.ref}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      margin="dense"
      error={invalid}
      helperText={
        (invalid || helperText) && (
          <InputHelperText error={error?.message} helperText={helperText} />
        )
      }
      label={<FieldTitle label={name} source={source} isRequired={isRequired} />}
    />
  );
}
