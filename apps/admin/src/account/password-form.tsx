import { changePasswordInput } from '@hoi/validation/access/sign-in';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useDeed } from '#components/use-deed.tsx';
import { changePassword } from './account.graphql.ts';
import { useFormDeed } from './use-form-deed.ts';

/** Puts a new password in the place of one's own. */
export function PasswordForm({ onChanged }: { onChanged?: () => void }) {
  const changing = useDeed(changePassword);
  const { fault, box, onSubmit } = useFormDeed(
    changePasswordInput,
    async (given) => {
      const input = {
        currentPassword: given('currentPassword'),
        newPassword: given('newPassword'),
      };
      await changing.send(input);
      onChanged?.();
    },
    'Đã đổi mật khẩu',
  );
  return (
    <>
      {fault && <Alert severity="error">{fault}</Alert>}
      {/* Not kept: passwords. */}
      <form onSubmit={onSubmit} noValidate>
        <TextField
          {...box('currentPassword')}
          type="password"
          label="Mật khẩu hiện tại"
          autoComplete="current-password"
        />
        <TextField
          {...box('newPassword', 'Ít nhất 12 ký tự; một câu dễ nhớ là tốt nhất.')}
          type="password"
          label="Mật khẩu mới"
          autoComplete="new-password"
        />
        <Button type="submit" variant="contained" sx={{ mt: 1 }}>
          Đổi mật khẩu
        </Button>
      </form>
    </>
  );
}
