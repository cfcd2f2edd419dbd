import { formatDateTime } from '@hoi/localization/date';
import { userStatusLabels } from '@hoi/localization/words/access/staff';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useEditContext } from 'react-admin';
import { useRecordDeed } from '#components/use-record-deed.ts';
import type { UserPartsFragment } from '#generated/graphql.ts';
import { api } from '#providers/browser.ts';
import { PasswordDialog } from './password-dialog.tsx';
import {
  disableUserMutation,
  enableUserMutation,
  resetPasswordMutation,
} from './user-steps.graphql.ts';

function ClearTotpBox({ onChange }: { onChange: (clear: boolean) => void }) {
  return (
    <FormControlLabel
      control={<Checkbox onChange={(event) => onChange(event.target.checked)} />}
      label="Tắt cả xác thực hai bước (khi mất cả điện thoại lẫn mã khôi phục)"
    />
  );
}

/** Whether the person can sign in, and a way back for who forgot the password. */
export function UserAccess() {
  const { record } = useEditContext<UserPartsFragment>();
  const take = useRecordDeed();
  const clearTotp = useRef(false);
  const [password, setPassword] = useState('');
  if (!record) return null;
  const input = { id: record.id };
  const active = record.status === 'ACTIVE';

  const disable = () =>
    take({
      act: () => api.mutate(disableUserMutation, { input }),
      done: 'Đã khóa tài khoản',
      undo: { act: () => api.mutate(enableUserMutation, { input }), done: 'Đã mở khóa tài khoản' },
    });
  const enable = () =>
    take({
      act: () => api.mutate(enableUserMutation, { input }),
      done: 'Đã mở khóa tài khoản',
      undo: { act: () => api.mutate(disableUserMutation, { input }), done: 'Đã khóa tài khoản' },
    });

  async function reset({ name, totpEnabled }: UserPartsFragment) {
    clearTotp.current = false;
    const answer = await take({
      act: () =>
        api.mutate(resetPasswordMutation, { input: { ...input, clearTotp: clearTotp.current } }),
      done: 'Đã đặt lại mật khẩu',
      ask: {
        title: `Đặt lại mật khẩu của ${name}?`,
        text: (
          <>
            Mật khẩu hiện tại và mọi phiên đăng nhập của người này sẽ hết hiệu lực.
            {totpEnabled && <ClearTotpBox onChange={(clear) => (clearTotp.current = clear)} />}
          </>
        ),
        act: 'Đặt lại',
      },
    });
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
      {record.viewerCan.resetPassword && (
        <Button onClick={() => reset(record)}>Đặt lại mật khẩu</Button>
      )}
      {record.viewerCan.disable &&
        (active ? (
          <Button color="error" onClick={disable}>
            Khóa tài khoản
          </Button>
        ) : (
          <Button onClick={enable}>Mở khóa tài khoản</Button>
        ))}
      {password && <PasswordDialog password={password} onClose={() => setPassword('')} />}
    </Box>
  );
}
