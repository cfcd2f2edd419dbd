import type { ReactNode } from 'react';
import { Create, useNotify, useRedirect, useResourceContext } from 'react-admin';
import { messageOf } from '#providers/api-error.ts';
import type { Row } from '#providers/data/resource-description.ts';
import { hasFieldErrors } from './field-errors.ts';

interface ResourceCreateProps {
  children: ReactNode;
  redirect?: 'list' | 'edit' | 'show';
  onCreated?: () => void;
}

export function ResourceCreate({ children, redirect = 'list', onCreated }: ResourceCreateProps) {
  const notify = useNotify();
  const goTo = useRedirect();
  const resource = useResourceContext();
  const onSuccess = (row: Row) => {
    onCreated?.();
    notify('ra.notification.created', { type: 'success' });
    goTo(redirect, resource, row.id, row);
  };
  const onError = (error: unknown) => {
    if (!hasFieldErrors(error)) notify(messageOf(error), { type: 'error' });
  };
  return (
    <Create mutationMode="pessimistic" mutationOptions={{ onSuccess, onError }}>
      {children}
    </Create>
  );
}
