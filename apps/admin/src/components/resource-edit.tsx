import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { Edit, useNotify, useResourceContext } from 'react-admin';
import { codeOf, messageOf } from '#providers/api-error.ts';
import { ConflictContext } from './conflict-context.ts';
import { hasFieldErrors } from './field-errors.ts';

interface ResourceEditProps {
  /** Of a record that is not named by the address. */
  id?: string;
  children: ReactNode;
  actions?: ReactElement | false;
  aside?: ReactElement;
  /** Where to go after saving; stays by default. */
  redirect?: 'list' | 'show' | false;
  title?: ReactNode;
  /** Without the card around the form. */
  bare?: boolean;
}

// A record that is read again while somebody types would overwrite what they typed.
const formQuery = { refetchOnWindowFocus: false, refetchOnReconnect: false, gcTime: 0 };

/**
 * Before the screen reads its record: one shown from memory would be filled again a moment later,
 * over the first words typed.
 */
function useForgetRecords() {
  const resource = useResourceContext();
  const queries = useQueryClient();
  useState(() => queries.removeQueries({ queryKey: [resource, 'getOne'], type: 'inactive' }));
}

/** An edit screen that waits for the server and lets a person resolve a conflict. */
export function ResourceEdit({
  children,
  redirect = 'list',
  bare = false,
  ...rest
}: ResourceEditProps) {
  const [open, setOpen] = useState(false);
  const notify = useNotify();
  useForgetRecords();
  const conflict = useMemo(
    () => ({ open, show: () => setOpen(true), close: () => setOpen(false) }),
    [open],
  );
  const onError = (error: unknown) => {
    if (codeOf(error) === 'CONFLICT') setOpen(true);
    else if (!hasFieldErrors(error)) notify(messageOf(error), { type: 'error' });
  };
  return (
    <ConflictContext.Provider value={conflict}>
      <Edit
        mutationMode="pessimistic"
        mutationOptions={{ onError }}
        queryOptions={formQuery}
        redirect={redirect}
        {...(bare && { component: 'div' })}
        {...rest}
      >
        {children}
      </Edit>
    </ConflictContext.Provider>
  );
}
