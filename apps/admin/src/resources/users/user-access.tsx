import { formatDateTime } from '@hoi/localization/date';
import { userStatusLabels } from '@hoi/localization/labels';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Confirm, useEditContext } from 'react-admin';
import { useRecordDeed } from '#components/use-record-deed.ts';
import type { UserPartsFragment } from '#generated/graphql.ts';
import { api } from '#providers/browser.ts';
import { PasswordDialog } from './password-dialog.tsx';
import {
  disableUserMutation,
  enableUserMutation,
  resetPasswordMutation,
} from './user-steps.graphql.ts';

/** Whether the person can sign in, and a way back for who forgot the password. */
export function UserAccess() {
  const { record } = useEditContext<UserPartsFragment>();
  const take = useRecordDeed();
  const [resetting, setResetting] = useState(false);
  const [clearTotp, setClearTotp] = useState(false);
  const [password, setPassword] = useState('');
  if (!record) return null;
  const input = { id: record.id };
  const active = record.status === 'ACTIVE';

  function openReset() {
    setClearTotp(false);
    setResetting(true);
  }

  async function reset() {
    setResetting(false);
    const answer = await take(
      () => api.mutate(resetPasswordMutation, { input: { ...input, clearTotp } }),
      'Đã đặt lại mật khẩu',
    );
    setPassword(answer?.resetPassword.temporaryPassword ?? '');
  }

  return (
    <Box component="section" sx={{ p: 2 }}>
      <Typography variant="h2">Đăng nhập</Typography>
      <Typography variant="body2" sx={{ my: 1 }}>
        {userStatusLabels[record.status]}.{' '}
        {record.lastSignInAt
          ? `Đăng nhập gần nhất ${formatDateTime(record.lastSignInAt)}.`
          : 'Chưa đăng nhập lần nào.'}{' '}
        {record.totpEnabled ? 'Đã bật xác thực hai bước.' : 'Chưa bật xác thực hai bước.'}
        {record.passwordIsTemporary ? ' Đang dùng mật khẩu tạm thời.' : ''}
      </Typography>
      {record.viewerCan.resetPassword && <Button onClick={openReset}>Đặt lại mật khẩu</Button>}
      {record.viewerCan.disable &&
        (active ? (
          <Button
            color="error"
            onClick={() =>
              take(() => api.mutate(disableUserMutation, { input }), 'Đã khóa tài khoản')
            }
          >
            Khóa tài khoản
          </Button>
        ) : (
          <Button
            onClick={() =>
              take(() => api.mutate(enableUserMutation, { input }), 'Đã mở khóa tài khoản')
            }
          >
            Mở khóa tài khoản
          </Button>
        ))}
      <Confirm
        isOpen={resetting}
        title="Đặt lại mật khẩu?"
        content={
          <>
            Mật khẩu hiện tại và mọi phiên đăng nhập của người này sẽ hết hiệu lực.
            {record.totpEnabled && (
              <FormControlLabel
                control={
                  <Checkbox
                    checked={clearTotp}
                    onChange={(event) => setClearTotp(event.target.checked)}
                  />
                }
                label="Tắt cả xác thực hai bước (khi mất cả điện thoại lẫn mã khôi phục)"
              />
            )}
          </>
        }
        onConfirm={reset}
        onClose={() => setResetting(false)}
      />
      {password && <PasswordDialog password={password} onClose={() => setPassword('')} />}
    </Box>
  );
}
