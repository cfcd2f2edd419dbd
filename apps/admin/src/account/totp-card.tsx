import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { SecretOnce } from '#components/secret-once.tsx';
import { messageOf } from '#providers/api-error.ts';
import { api } from '#providers/browser.ts';
import { confirmTotpMutation, disableTotpMutation, enrolTotpMutation } from './account.graphql.ts';
import { useFormDeed } from './use-form-deed.ts';

interface TotpCardProps {
  enabled: boolean;
  onChanged: () => void;
}

/** The second step of signing in: a code of an authenticator app. */
export function TotpCard({ enabled, onChanged }: TotpCardProps) {
  const [enrolment, setEnrolment] = useState<{ secret: string; uri: string } | null>(null);
  const notify = useNotify();
  const confirm = useFormDeed(async (given) => {
    await api.mutate(confirmTotpMutation, { input: { code: given('code').replaceAll(' ', '') } });
    setEnrolment(null);
    onChanged();
  }, 'Đã bật xác thực hai bước');
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
      {(confirm.fault || disable.fault) && (
        <Alert severity="error">{confirm.fault || disable.fault}</Alert>
      )}
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
        <form onSubmit={confirm.onSubmit}>
          <Typography sx={{ mb: 1 }}>
            Nhập khóa này vào ứng dụng xác thực (Google Authenticator, Microsoft Authenticator…),
            hoặc <a href={enrolment.uri}>mở bằng ứng dụng trên máy này</a>.
          </Typography>
          <SecretOnce label="Khóa bí mật" value={enrolment.secret} />
          <TextField
            name="code"
            label="Mã 6 số trên ứng dụng"
            autoComplete="one-time-code"
            required
            slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 7 } }}
          />
          <Button type="submit" variant="contained">
            Xác nhận
          </Button>
        </form>
      )}
    </Card>
  );
}
