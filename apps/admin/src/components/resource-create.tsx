import type { ReactNode } from 'react';
import {
  Create,
  type UserIdentity,
  useGetIdentity,
  useNotify,
  useRedirect,
  useResourceContext,
} from 'react-admin';
import { messageOf } from '#providers/api-error.ts';
import type { Row } from '#providers/data/resource-description.ts';
import { fieldErrorsOf } from './saving/field-errors.ts';
import { hasTypedSince, leaveSaved, SavingProvider, useSaving } from './saving/saving-context.tsx';

interface ResourceCreateProps {
  /** Its form, which may begin with what is known of who creates. */
  children: ReactNode | ((identity: UserIdentity) => ReactNode);
  redirect?: 'list' | 'edit' | 'show';
  /** Before anything else is shown; true when what comes next is shown by itself. */
  onCreated?: (row: Row) => boolean;
}

type CreateScreenProps = ResourceCreateProps & { identity: UserIdentity };

function CreateScreen({ identity, children, redirect = 'list', onCreated }: CreateScreenProps) {
  const notify = useNotify();
  const goTo = useRedirect();
  const resource = useResourceContext() ?? '';
  const { memory } = useSaving();
  const onSuccess = (row: Row) => {
    const goesOn = hasTypedSince(memory);
    leaveSaved(memory, { row, place: `${resource}/${row.id}` });
    if (onCreated?.(row)) return;
    notify('ra.notification.created', { type: 'success' });
    goTo(goesOn ? 'edit' : redirect, resource, row.id, row);
  };
  const onError = (error: unknown) => {
    if (!fieldErrorsOf(error)) notify(messageOf(error), { type: 'error' });
  };
  return (
    <Create mutationMode="pessimistic" mutationOptions={{ onSuccess, onError }}>
      {typeof children === 'function' ? children(identity) : children}
    </Create>
  );
}

/** A screen that makes something new and goes on to where it is worked with. */
export function ResourceCreate(props: ResourceCreateProps) {
  const { identity } = useGetIdentity();
  if (!identity) return null;
  return (
    <SavingProvider>
      <CreateScreen {...props} identity={identity} />
    </SavingProvider>
  );
}
