import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useCallback, useMemo, useState } from 'react';
import { Edit, useNotify, useRedirect, useResourceContext } from 'react-admin';
import { codeOf, messageOf } from '#providers/api-error.ts';
import type { Row } from '#providers/data/resource-description.ts';
import { type Conflict, ConflictContext } from './saving/conflict/conflict-context.ts';
import { fieldErrorsOf } from './saving/field-errors.ts';
import type { LocalCopy } from './saving/local-copy.ts';
import { RecordNews } from './saving/record-news.tsx';
import { hasTypedSince, leaveSaved, SavingProvider, useSaving } from './saving/saving-context.tsx';
import type { NewsText } from './saving/use-record-news.ts';

interface ResourceEditProps {
  /** Of a record that is not named by the address. */
  id?: string;
  children: ReactNode;
  actions?: ReactElement | false;
  aside?: ReactElement;
  /** Where to go after saving, the list by default; false stays. */
  redirect?: 'list' | 'show' | false;
  title?: ReactNode;
  /** The news of its record in words of its own. */
  newsText?: NewsText | undefined;
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

function EditScreen({
  children,
  redirect = 'list',
  newsText,
  bare = false,
  ...rest
}: ResourceEditProps) {
  const [asked, setAsked] = useState<Pick<Conflict, 'open' | 'copy'>>({ open: false, copy: null });
  const notify = useNotify();
  const goTo = useRedirect();
  const resource = useResourceContext();
  const { memory } = useSaving();
  useForgetRecords();
  const show = useCallback((copy: LocalCopy | null = null) => setAsked({ open: true, copy }), []);
  const close = useCallback(() => setAsked({ open: false, copy: null }), []);
  const conflict = useMemo(() => ({ ...asked, show, close }), [asked, show, close]);
  const onSuccess = (row: Row) => {
    notify('ra.notification.updated', { type: 'info', messageArgs: { smart_count: 1 } });
    // What was typed since the button was pressed is still to be saved.
    if (redirect === false || hasTypedSince(memory)) return;
    leaveSaved(memory, { row, place: `${resource}/${row.id}` });
    goTo(redirect, resource, row.id, row);
  };
  const onError = (error: unknown) => {
    if (codeOf(error) === 'CONFLICT') show();
    else if (!fieldErrorsOf(error)) notify(messageOf(error), { type: 'error' });
  };
  return (
    <ConflictContext.Provider value={conflict}>
      <Edit
        mutationMode="pessimistic"
        mutationOptions={{ onSuccess, onError }}
        queryOptions={formQuery}
        redirect={redirect}
        {...(bare && { component: 'div' })}
        {...rest}
      >
        <RecordNews newsText={newsText} />
        {children}
      </Edit>
    </ConflictContext.Provider>
  );
}

/** An edit screen that waits for the server and lets a person resolve a conflict. */
export function ResourceEdit(props: ResourceEditProps) {
  return (
    <SavingProvider>
      <EditScreen {...props} />
    </SavingProvider>
  );
}
