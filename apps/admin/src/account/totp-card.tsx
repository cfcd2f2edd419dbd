import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { messageOf } from '#providers/api-error.ts';
import { api } from '#providers/browser.ts';
import { disableTotpMutation, enrolTotpMutation } from './account.graphql.ts';
import { TotpEnrolment } from './totp-enrolment.tsx';
import { useFormDeed } from './use-form-deed.ts';

interface TotpCardProps {
  enabled: boolean;
  onChanged: () => void;
}

/** The second step of signing in: a code of an authenticator app. */
export function TotpCard({ enabled, onChanged }: TotpCardProps) {
  const [enrolment, setEnrolment] = useState<{ secret: string; uri: string } | null>(null);
  const notify = useNotify();
  const disable = useFormDeed(async (given) => {
    await api.mutate(disableTotpMutation, { input: { password: given('password') } });
    onChanged();
  }, 'Đã tắt xác thực hai bước');

  async function enrol() {
    try {
      setEnrolment((await api.mutate(enrolTotpMutation, {})).enrolTotp);
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    }
  }

  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2" gutterBottom>
        Xác thực hai bước
      </Typography>
      {disable.fault && <Alert severity="error">{disable.fault}</Alert>}
      {enabled && (
        <form onSubmit={disable.onSubmit}>
          <Typography>Đang bật: mỗi lần đăng nhập cần thêm mã từ điện thoại.</Typography>
          <TextField
            name="password"
            type="password"
            label="Mật khẩu để xác nhận"
            autoComplete="current-password"
            required
          />
          <Button type="submit" color="error">
            Tắt xác thực hai bước
          </Button>
        </form>
      )}
      {!enabled && !enrolment && (
        <>
          <Typography>
            Chưa bật. Nên bật để người khác biết mật khẩu cũng không vào được.
          </Typography>
          <Button variant="outlined" onClick={enrol} sx={{ mt: 1 }}>
            Bật xác thực hai bước
          </Button>
        </>
      )}
      {enrolment && (
        <TotpEnrolment
          {...enrolment}
          onConfirmed={() => {
            setEnrolment(null);
            onChanged();
          }}
        />
      )}
    </Card>
  );
}
