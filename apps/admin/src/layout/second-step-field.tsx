import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type RefObject, useState } from 'react';

const ways = {
  app: {
    label: 'Mã xác thực 6 số',
    help: 'Mở ứng dụng xác thực trên điện thoại để lấy mã.',
    other: 'Mất điện thoại? Dùng mã khôi phục',
    input: { inputMode: 'numeric', maxLength: 7 },
  },
  paper: {
    label: 'Mã khôi phục',
    help: 'Một trong các mã bạn đã cất khi bật xác thực hai bước; mỗi mã dùng một lần.',
    other: 'Dùng mã 6 số trên điện thoại',
    // Ten signs, and room for a hyphen and spaces.
    input: { inputMode: 'text', maxLength: 20, autoCapitalize: 'none', spellCheck: false },
  },
} as const;

interface SecondStepFieldProps {
  inputRef: RefObject<HTMLInputElement | null>;
}

/** The code that signing in asks for after the password: of the telephone, or from paper. */
export function SecondStepField({ inputRef }: SecondStepFieldProps) {
  const [way, setWay] = useState<keyof typeof ways>('app');
  const { label, help, other, input } = ways[way];
  return (
    <>
      {/* Not kept: a code for half a minute. */}
      <TextField
        key={way}
        name="totp"
        inputRef={inputRef}
        label={label}
        helperText={help}
        autoComplete={way === 'app' ? 'one-time-code' : 'off'}
        required
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
