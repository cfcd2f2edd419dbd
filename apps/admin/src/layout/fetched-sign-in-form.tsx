import { type ComponentProps, lazy, Suspense } from 'react';
import type { SignInForm } from './sign-in-form.tsx';

const fetchForm = () => import('./sign-in-form.tsx');
const FetchedForm = lazy(async () => ({ default: (await fetchForm()).SignInForm }));

/** Fetches the form ahead of need; without an answer it is fetched when it is shown. */
export function fetchSignInForm(): void {
  fetchForm().catch(() => undefined);
}

/** The form and its rules, which a page that is opened by somebody signed in does not wait for. */
export function FetchedSignInForm(props: ComponentProps<typeof SignInForm>) {
  return (
    <Suspense>
      <FetchedForm {...props} />
    </Suspense>
  );
}
