import { signInAgainWords } from '@hoi/localization/words/frame/door';
import { Button, Dialog, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useSyncExternalStore } from 'react';
import { useAuthProvider, useLogout } from 'react-admin';
import { SignInForm } from '#door/sign-in-form.tsx';
import { sessionReturn } from '#providers/session.ts';

/** Over whatever is open when a session ends: what is typed below stays and goes on afterwards. */
export function SignInAgain() {
  const email = useSyncExternalStore(sessionReturn.subscribe, sessionReturn.asked);
  const authProvider = useAuthProvider();
  const logout = useLogout();
  if (email === null) return null;
  const signIn = async (given: Record<string, unknown>) => {
    await authProvider?.login(given);
    sessionReturn.settle(true);
  };
  const leave = () => {
    sessionReturn.settle(false);
    logout();
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      aria-labelledby="again-title"
      // Whoever sits here now may be somebody else: what is open below is not hers to read.
      slotProps={{ backdrop: { sx: { backdropFilter: 'blur(14px)' } } }}
    >
      <DialogTitle id="again-title">{signInAgainWords.heading}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{signInAgainWords.text}</DialogContentText>
        <SignInForm email={email} onSignIn={signIn}>
          <Button fullWidth onClick={leave} sx={{ mt: 1 }}>
            {signInAgainWords.leave}
          </Button>
        </SignInForm>
      </DialogContent>
    </Dialog>
  );
}
