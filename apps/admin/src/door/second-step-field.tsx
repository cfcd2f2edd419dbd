import { secondStepWords } from '@hoi/localization/words/frame/door';
import { type RefObject, useState } from 'react';
import { TextBox } from './text-box.tsx';

const ways = {
  app: {
    label: secondStepWords.code,
    help: secondStepWords.codeHelp,
    other: secondStepWords.useRecoveryCode,
    input: { inputMode: 'numeric', autoComplete: 'one-time-code' },
  },
  paper: {
    label: secondStepWords.recoveryCode,
    help: secondStepWords.recoveryCodeHelp,
    other: secondStepWords.useCode,
    input: { autoCapitalize: 'none', autoComplete: 'off', spellCheck: false },
  },
} as const;

interface SecondStepFieldProps {
  inputRef: RefObject<HTMLInputElement>;
  fault: string | undefined;
}

/** The code that signing in asks for after the password: of the telephone, or from paper. */
export function SecondStepField({ inputRef, fault }: SecondStepFieldProps) {
  const [way, setWay] = useState<keyof typeof ways>('app');
  const { label, help, other, input } = ways[way];
  return (
    <>
      <TextBox
        key={way}
        name="totp"
        inputRef={inputRef}
        label={label}
        help={help}
        fault={fault}
        autoFocus
        {...input}
      />
      <button
        type="button"
        className="door-way"
        onClick={() => setWay(way === 'app' ? 'paper' : 'app')}
      >
        {other}
      </button>
    </>
  );
}
