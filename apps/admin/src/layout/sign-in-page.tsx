import Alert from '@mui/material/Alert';
import { useSyncExternalStore } from 'react';
import { useLogin } from 'react-admin';
import { owedSignOut } from '#providers/browser.ts';
import { DoorPage } from './door-page.tsx';
import { FetchedSignInForm } from './fetched-sign-in-form.tsx';

export function SignInPage() {
  const login = useLogin();
  const isOwed = useSyncExternalStore(owedSignOut.subscribe, owedSignOut.isOwed);
  return (
    <DoorPage title="Đăng nhập" heading="Đăng nhập ban biên tập">
      {isOwed && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          Chưa đăng xuất được khỏi máy chủ vì mất kết nối. Trình duyệt này không cho ai vào tiếp
          phiên của bạn và sẽ tự đăng xuất ngay khi có mạng lại; trên máy dùng chung, hãy chờ đến
          khi dòng này mất.
        </Alert>
      )}
      <FetchedSignInForm onSignIn={(given) => login(given)} />
    </DoorPage>
  );
}
