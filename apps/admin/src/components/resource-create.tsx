import type { ReactNode } from 'react';
import { Create, useNotify } from 'react-admin';
import { messageOf } from '#providers/api-error.ts';
import { hasFieldErrors } from './field-errors.ts';

interface ResourceCreateProps {
  children: ReactNode;
  redirect?: 'list' | 'edit';
}

export function ResourceCreate({ children, redirect = 'list' }: ResourceCreateProps) {
  const notify = useNotify();
  const onError = (error: unknown) => {
    if (!hasFieldErrors(error)) notify(messageOf(error), { type: 'error' });
  };
  return (
    <Create redirect={redirect} mutationMode="pessimistic" mutationOptions={{ onError }}>
      {children}
    </Create>
  );
}
