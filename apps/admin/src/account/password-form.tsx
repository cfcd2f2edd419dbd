import { ownAccountWords } from '@hoi/localization/words/access/own-account';
import { changePasswordInput, shortestPassword } from '@hoi/validation/access/sign-in';
import { Alert, Button, TextField } from '@mui/material';
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
    ownAccountWords.passwordChanged,
  );
  return (
    <>
      {fault && <Alert severity="error">{fault}</Alert>}
      {/* Not kept: passwords. */}
      <form onSubmit={onSubmit} noValidate>
        <TextField
          {...box('currentPassword')}
          type="password"
          label={ownAccountWords.currentPassword}
          autoComplete="current-password"
        />
        <TextField
          {...box('newPassword', ownAccountWords.newPasswordHelp(shortestPassword))}
          type="password"
          label={ownAccountWords.newPassword}
          autoComplete="new-password"
        />
        <Button type="submit" variant="contained" sx={{ mt: 1 }}>
          {ownAccountWords.changePassword}
        </Button>
      </form>
    </>
  );
}
