import { signInWords } from '@hoi/localization/words/frame/door';
import { Alert } from '@mui/material';
import { useSyncExternalStore } from 'react';
import { useLogin } from 'react-admin';
import { owedSignOut } from '#providers/browser.ts';
import { DoorPage } from './door-page.tsx';
import { FetchedSignInForm } from './fetched-sign-in-form.tsx';

export function SignInPage() {
  const login = useLogin();
  const isOwed = useSyncExternalStore(owedSignOut.subscribe, owedSignOut.isOwed);
  return (
    <DoorPage title={signInWords.title} heading={signInWords.heading}>
      {isOwed && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {signInWords.owed}
        </Alert>
      )}
      <FetchedSignInForm onSignIn={(given) => login(given)} />
    </DoorPage>
  );
}
