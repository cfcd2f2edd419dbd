import type { ReactNode } from 'react';
import { Create, useGetIdentity, useNotify, useRedirect, useResourceContext } from 'react-admin';
import { messageOf } from '#providers/api-error.ts';
import type { Row } from '#providers/data/resource-description.ts';
import { fieldErrorsOf } from './saving/field-errors.ts';
import { type CopyPlace, keepCopy } from './saving/local-copy.ts';
import { mergeValues, typedPart } from './saving/merge-values.ts';
import {
  hasTypedSince,
  leaveSaved,
  type SavingMemory,
  SavingProvider,
  useSaving,
} from './saving/saving-context.tsx';

interface ResourceCreateProps {
  children: ReactNode;
  redirect?: 'list' | 'edit' | 'show';
  /** Before anything else is shown; true when what comes next is shown by itself. */
  onCreated?: (row: Row) => boolean;
}

/** What was typed while a record was created goes on into the form of the record that there is now. */
function carryOver(
  store: Storage,
  where: CopyPlace,
  row: Row,
  { sent, values }: SavingMemory,
): void {
  if (!sent || !values) return;
  const merged = mergeValues({ common: sent, mine: values(), theirs: row });
  const typed = typedPart(row, merged);
  const base = Object.fromEntries(Object.keys(typed).map((name) => [name, row[name]]));
  const version = row.version ?? null;
  keepCopy(store, where, { version, values: typed, base, label: '', isCarried: true });
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
    if (!fieldErrorsOf(error)) notify(messageOf(error), { type: 'error' });
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
