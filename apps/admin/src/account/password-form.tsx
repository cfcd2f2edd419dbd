import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { api } from '#providers/browser.ts';
import { changePasswordMutation } from './account.graphql.ts';
import { useFormDeed } from './use-form-deed.ts';

/** Puts a new password in the place of one's own. */
export function PasswordForm({ onChanged }: { onChanged: () => void }) {
  const { fault, onSubmit } = useFormDeed(async (given) => {
    const input = { currentPassword: given('current'), newPassword: given('next') };
    await api.mutate(changePasswordMutation, { input });
    onChanged();
  }, 'Đã đổi mật khẩu');
  return (
    <>
      {fault && <Alert severity="error">{fault}</Alert>}
      {/* Not kept: passwords. */}
      <form onSubmit={onSubmit}>
        <TextField
          name="current"
          type="password"
          label="Mật khẩu hiện tại"
          autoComplete="current-password"
          required
        />
        <TextField
          name="next"
          type="password"
          label="Mật khẩu mới"
          autoComplete="new-password"
          helperText="Ít nhất 12 ký tự; một câu dễ nhớ là tốt nhất."
          required
          slotProps={{ htmlInput: { minLength: 12 } }}
        />
        <Button type="submit" variant="contained" sx={{ mt: 1 }}>
          Đổi mật khẩu
        </Button>
      </form>
    </>
  );
}
