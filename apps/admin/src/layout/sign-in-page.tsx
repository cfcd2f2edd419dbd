import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLogin } from 'react-admin';
import { ApiError, messageOf } from '#providers/api-error.ts';
import { DoorPage } from './door-page.tsx';
import { SecondStepField } from './second-step-field.tsx';

function asksForCode(error: unknown): boolean {
  return error instanceof ApiError && error.issues.some(({ path }) => path.includes('totp'));
}

export function SignInPage() {
  const login = useLogin();
  const [needsCode, setNeedsCode] = useState(false);
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const code = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (needsCode) code.current?.focus();
  }, [needsCode]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    setMessage('');
    try {
      await login(Object.fromEntries(new FormData(event.currentTarget)));
    } catch (error) {
      const code = asksForCode(error);
      setNeedsCode((before) => before || code);
      setMessage(code && !needsCode ? '' : messageOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <DoorPage title="Đăng nhập" heading="Đăng nhập ban biên tập">
      <Box aria-live="polite">{message && <Alert severity="error">{message}</Alert>}</Box>
      <form onSubmit={submit}>
        <TextField
          name="email"
          type="email"
          label="Thư điện tử"
          autoComplete="username"
          required
          fullWidth
          autoFocus
        />
        <TextField
          name="password"
          type="password"
          label="Mật khẩu"
          autoComplete="current-password"
          required
          fullWidth
        />
        {needsCode && <SecondStepField inputRef={code} />}
        <Button
          type="submit"
          variant="contained"
          size="large"
          fullWidth
          loading={busy}
          sx={{ mt: 2 }}
        >
          Đăng nhập
        </Button>
      </form>
    </DoorPage>
  );
}
