import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLogout } from 'react-admin';
import { PasswordForm } from '#account/password-form.tsx';
import { DoorPage } from './door-page.tsx';

/** Before anything else: a password that nobody but its owner knows. */
export function OwnPasswordPage() {
  const logout = useLogout();
  return (
    <DoorPage title="Đổi mật khẩu" heading="Đổi mật khẩu">
      <Typography>
        Bạn đang dùng mật khẩu tạm thời do người quản trị đặt. Hãy đổi sang mật khẩu của riêng bạn
        để bắt đầu làm việc.
      </Typography>
      {/* All that was asked before was answered for somebody who may do nothing. */}
      <PasswordForm onChanged={() => window.location.reload()} />
      <Button onClick={() => logout()} sx={{ mt: 1 }}>
        Đăng xuất
      </Button>
    </DoorPage>
  );
}
