import { ownAccountWords } from '@hoi/localization/words/access/own-account';
import { signOutWords } from '@hoi/localization/words/frame/door';
import { Button, Typography } from '@mui/material';
import { useLogout } from 'react-admin';
import { PasswordForm } from '#account/password-form.tsx';
import { DoorPage } from '#door/door-page.tsx';

/** Before anything else: a password that nobody but its owner knows. */
export function OwnPasswordPage() {
  const logout = useLogout();
  return (
    <DoorPage title={ownAccountWords.changePassword} heading={ownAccountWords.changePassword}>
      <Typography>{ownAccountWords.temporaryPassword}</Typography>
      {/* All that was asked before was answered for somebody who may do nothing. */}
      <PasswordForm onChanged={() => window.location.reload()} />
      <Button onClick={() => logout()} sx={{ mt: 1 }}>
        {signOutWords.act}
      </Button>
    </DoorPage>
  );
}
