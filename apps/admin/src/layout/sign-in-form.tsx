import { signInWords } from '@hoi/localization/words/frame/door';
import { contactFields } from '@hoi/localization/words/frame/fields';
import { signInInput, signInWithCodeInput } from '@hoi/validation/access/sign-in';
import { Alert, Box, Button, TextField } from '@mui/material';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTypedBoxes } from '#components/ruled/use-typed-boxes.ts';
import { ApiError, faultOf } from '#providers/api-error.ts';
import { SecondStepField } from './second-step-field.tsx';

interface SignInFormProps {
  onSignIn: (given: Record<string, unknown>) => Promise<unknown>;
  /** Whose password is asked for; to be typed when it is not known. */
  email?: string;
  /** Beside the button. */
  children?: ReactNode;
}

function asksForCode(error: unknown): boolean {
  return error instanceof ApiError && error.issues.some(({ path }) => path.includes('totp'));
}

/** Address, password and, where it is asked for, the code of the second step. */
export function SignInForm({ onSignIn, email, children }: SignInFormProps) {
  const [needsCode, setNeedsCode] = useState(false);
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const code = useRef<HTMLInputElement>(null);
  const { box, read } = useTypedBoxes(needsCode ? signInWithCodeInput : signInInput);

  useEffect(() => {
    if (needsCode) code.current?.focus();
  }, [needsCode]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // A portal's events reach the form that it stands above.
    event.stopPropagation();
    const given = read(event.currentTarget);
    if (!given) return;
    setBusy(true);
    setMessage('');
    try {
      await onSignIn(given);
    } catch (error) {
      const code = asksForCode(error);
      setNeedsCode((before) => before || code);
      setMessage(code && !needsCode ? '' : faultOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Box aria-live="polite">{message && <Alert severity="error">{message}</Alert>}</Box>
      {/* Not kept: a password, of somebody who is nobody yet. */}
      <form onSubmit={submit} noValidate>
        <TextField
          {...box('email')}
          type="email"
          label={contactFields.email}
          autoComplete="username"
          fullWidth
          autoFocus={email === undefined}
          defaultValue={email}
          slotProps={{ htmlInput: { readOnly: email !== undefined } }}
        />
        <TextField
          {...box('password')}
          type="password"
          label={signInWords.password}
          autoComplete="current-password"
          fullWidth
          autoFocus={email !== undefined}
        />
        {needsCode && <SecondStepField inputRef={code} box={box} />}
        <Button
          type="submit"
          variant="contained"
          size="large"
          fullWidth
          loading={busy}
          sx={{ mt: 2 }}
        >
          {signInWords.title}
        </Button>
        {children}
      </form>
    </>
  );
}
