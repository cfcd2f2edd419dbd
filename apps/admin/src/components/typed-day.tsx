import { momentOfText } from '@hoi/domain/moment';
import { clockTextOf } from '@hoi/localization/clock-text';
import {
  dayHint,
  dayOfTypedText,
  momentHint,
  momentOfTypedText,
  typedTextOfDay,
  typedTextOfMoment,
} from '@hoi/localization/typed-day';
import { dayBoxWords } from '@hoi/localization/words/frame/back-office';
import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import { Box, IconButton, InputAdornment, TextField, type TextFieldProps } from '@mui/material';
import { type Ref, useRef, useState } from 'react';

/** How a box reads what is typed, and how it and the browser's calendar write the same value. */
const kinds = {
  day: {
    hint: dayHint,
    read: dayOfTypedText,
    write: typedTextOfDay,
    calendar: 'date',
    toCalendar: (value: string) => dayOfTypedText(value) ?? '',
  },
  moment: {
    hint: momentHint,
    read: (text: string) => momentOfTypedText(text)?.toISOString() ?? null,
    write: typedTextOfMoment,
    calendar: 'datetime-local',
    toCalendar: (value: string) => (momentOfText(value) ? clockTextOf(value) : ''),
  },
} as const;

type TypedDayProps = Omit<TextFieldProps, 'value' | 'onChange' | 'type' | 'slotProps'> & {
  kind?: keyof typeof kinds;
  /** A day as YYYY-MM-DD, a moment in UTC; text that is neither stands as it was typed. */
  value: string;
  /** Called with a value of that form, or with the text as long as it is none; '' for nothing. */
  onChange: (value: string) => void;
  /** The first day that can be chosen. */
  min?: string;
};

/** Whether a box holds something that it could not read. */
export function isUnread(value: unknown, kind: keyof typeof kinds = 'day'): boolean {
  if (typeof value !== 'string' || value === '') return false;
  return kind === 'day' ? dayOfTypedText(value) === null : momentOfText(value) === null;
}

interface CalendarProps {
  kind: keyof typeof kinds;
  value: string;
  min: string | undefined;
  onPick: (value: string) => void;
}

/** A button that opens the browser's own calendar; its box, in the browser's language, stays out of sight. */
function CalendarButton({ kind, value, min, onPick }: CalendarProps) {
  const calendar: Ref<HTMLInputElement> = useRef(null);
  const { calendar: type, toCalendar, read } = kinds[kind];
  return (
    <InputAdornment position="end">
      <Box
        component="input"
        ref={calendar}
        type={type}
        value={toCalendar(value)}
        min={min}
        onChange={(event: { target: { value: string } }) => onPick(read(event.target.value) ?? '')}
        tabIndex={-1}
        aria-hidden
        sx={{
          position: 'absolute',
          bottom: 0,
          right: 0,
          width: 1,
          opacity: 0,
          pointerEvents: 'none',
        }}
      />
      <IconButton
        edge="end"
        size="small"
        aria-label={dayBoxWords.calendar}
        onClick={() => calendar.current?.showPicker()}
      >
        <CalendarIcon fontSize="small" />
      </IconButton>
    </InputAdornment>
  );
}

/** A box for a day or a moment, typed and shown dd/mm/yyyy whatever the language of the browser. */
export function TypedDay({ kind = 'day', value, onChange, onBlur, min, ...box }: TypedDayProps) {
  const { hint, read, write } = kinds[kind];
  // While it is being typed, nothing is rewritten under the caret.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    // Kept: by the form that it stands in.
    <TextField
      {...box}
      value={typed ?? write(value)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(read(target.value) ?? target.value.trim());
      }}
      onBlur={(event) => {
        setTyped(null);
        onBlur?.(event);
      }}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { placeholder: hint, autoComplete: 'off' },
        input: {
          endAdornment: box.disabled ? undefined : (
            <CalendarButton
              kind={kind}
              value={value}
              min={min}
              onPick={(picked) => {
                setTyped(null);
                onChange(picked);
              }}
            />
          ),
        },
      }}
    />
  );
}
