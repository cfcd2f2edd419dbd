import { useLogin } from 'react-admin';
import { SignInPage } from '#door/sign-in-page.tsx';

/** The door, for who has signed out of a back office that has come. */
export function SignInRoute() {
  const login = useLogin();
  return <SignInPage onSignIn={(given) => login(given)} />;
}
