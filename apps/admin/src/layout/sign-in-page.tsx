import { useLogin } from 'react-admin';
import { DoorPage } from './door-page.tsx';
import { SignInForm } from './sign-in-form.tsx';

export function SignInPage() {
  const login = useLogin();
  return (
    <DoorPage title="Đăng nhập" heading="Đăng nhập ban biên tập">
      <SignInForm onSignIn={(given) => login(given)} />
    </DoorPage>
  );
}
