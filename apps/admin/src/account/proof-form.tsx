import { ownAccountWords } from '@hoi/localization/words/access/own-account';
import { bothStepsInput, enrolTotpInput } from '@hoi/validation/access/sign-in';
import { Alert, Button, TextField } from '@mui/material';
import { useFormDeed } from './use-form-deed.ts';

export interface ProofFormProps {
  /** What the button says. */
  submit: string;
  /** Whether a code is asked for as well as the password. */
  withCode?: boolean;
  color?: 'primary' | 'error';
  /** What is said when it is done; nothing when the screen shows it. */
  done?: string;
  deed: (proof: { password: string; code: string }) => Promise<unknown>;
}

/** Asks who sits here to prove it again, before what a borrowed screen must not do. */
export function ProofForm({ submit, withCode, color = 'primary', done, deed }: ProofFormProps) {
  const { fault, busy, box, onSubmit } = useFormDeed(
    withCode ? bothStepsInput : enrolTotpInput,
    (given) => deed({ password: given('password'), code: given('code') }),
    done,
  );
  return (
    // Not kept: a password and a code.
    <form onSubmit={onSubmit} noValidate>
      {fault && <Alert severity="error">{fault}</Alert>}
      <TextField
        {...box('password')}
        type="password"
        label={ownAccountWords.proofPassword}
        autoComplete="current-password"
      />
      {withCode && (
        <TextField
          {...box('code', ownAccountWords.proofCodeHelp)}
          label={ownAccountWords.proofCode}
          autoComplete="one-time-code"
          slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
        />
      )}
      <Button type="submit" variant="outlined" color={color} loading={busy} sx={{ mt: 1 }}>
        {submit}
      </Button>
    </form>
  );
}
