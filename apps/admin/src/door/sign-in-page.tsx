import { signInWords } from '@hoi/localization/words/frame/door';
import { type ComponentProps, useSyncExternalStore } from 'react';
import { owedSignOut } from '#providers/session.ts';
import { DoorPage } from './door-page.tsx';
import { SignInForm } from './sign-in-form.tsx';

type SignInPageProps = Pick<ComponentProps<typeof SignInForm>, 'onSignIn'>;

export function SignInPage(props: SignInPageProps) {
  const isOwed = useSyncExternalStore(owedSignOut.subscribe, owedSignOut.isOwed);
  return (
    <DoorPage title={signInWords.title} heading={signInWords.heading}>
      {isOwed && (
        <p role="alert" className="notice notice-warning">
          {signInWords.owed}
        </p>
      )}
      <SignInForm {...props} />
    </DoorPage>
  );
}
