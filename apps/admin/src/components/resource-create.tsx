import type { ReactNode } from 'react';
import { Create, useGetIdentity, useNotify, useRedirect, useResourceContext } from 'react-admin';
import { messageOf } from '#providers/api-error.ts';
import type { Row } from '#providers/data/resource-description.ts';
import { carryOver } from './saving/carry-over.ts';
import { hasFieldErrors } from './saving/field-errors.ts';
import { hasTypedSince, leaveSaved, SavingProvider, useSaving } from './saving/saving-context.tsx';

interface ResourceCreateProps {
  children: ReactNode;
  redirect?: 'list' | 'edit' | 'show';
  /** Before anything else is shown; true when what comes next is shown by itself. */
  onCreated?: (row: Row) => boolean;
}

function CreateScreen({ children, redirect = 'list', onCreated }: ResourceCreateProps) {
  const notify = useNotify();
  const goTo = useRedirect();
  const resource = useResourceContext() ?? '';
  const { identity } = useGetIdentity();
  const { memory } = useSaving();
  const onSuccess = (row: Row) => {
    const goesOn = hasTypedSince(memory);
    const where = { userId: String(identity?.id ?? ''), place: `${resource}/${row.id}` };
    if (goesOn) carryOver(localStorage, where, row, memory);
    leaveSaved(memory);
    if (onCreated?.(row)) return;
    notify('ra.notification.created', { type: 'success' });
    goTo(goesOn ? 'edit' : redirect, resource, row.id, row);
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

/** A screen that makes something new and goes on to where it is worked with. */
export function ResourceCreate(props: ResourceCreateProps) {
  return (
    <SavingProvider>
      <CreateScreen {...props} />
    </SavingProvider>
  );
}
