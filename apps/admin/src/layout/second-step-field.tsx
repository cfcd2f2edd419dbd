import { secondStepWords } from '@hoi/localization/words/frame/door';
import { Button, TextField, type TextFieldProps } from '@mui/material';
import { type RefObject, useState } from 'react';

const ways = {
  app: {
    label: secondStepWords.code,
    help: secondStepWords.codeHelp,
    other: secondStepWords.useRecoveryCode,
    input: { inputMode: 'numeric' },
  },
  paper: {
    label: secondStepWords.recoveryCode,
    help: secondStepWords.recoveryCodeHelp,
    other: secondStepWords.useCode,
    input: { inputMode: 'text', autoCapitalize: 'none', spellCheck: false },
  },
} as const;

interface SecondStepFieldProps {
  inputRef: RefObject<HTMLInputElement | null>;
  /** What its form says of it. */
  box: (name: string, help: string) => TextFieldProps;
}

/** The code that signing in asks for after the password: of the telephone, or from paper. */
export function SecondStepField({ inputRef, box }: SecondStepFieldProps) {
  const [way, setWay] = useState<keyof typeof ways>('app');
  const { label, help, other, input } = ways[way];
  return (
    <>
      {/* Not kept: a code for half a minute. */}
      <TextField
        key={way}
        {...box('totp', help)}
        inputRef={inputRef}
        label={label}
        autoComplete={way === 'app' ? 'one-time-code' : 'off'}
        fullWidth
        autoFocus
        slotProps={{ htmlInput: input }}
      />
      <Button size="small" onClick={() => setWay(way === 'app' ? 'paper' : 'app')}>
        {other}
      </Button>
    </>
  );
}
