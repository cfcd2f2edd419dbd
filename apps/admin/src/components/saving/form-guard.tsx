import type { FormSchema } from '@hoi/validation/form-rules';
import { type ReactNode, useCallback, useContext, useEffect } from 'react';
import {
  OptionalRecordContextProvider,
  useGetResourceLabel,
  useRegisterMutationMiddleware,
  useResourceContext,
} from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { FormRules } from '#components/ruled/form-rules.tsx';
import * as form from '#providers/data/form-values.ts';
import type { Row } from '#providers/data/resource-description.ts';
import { ConflictContext } from './conflict/conflict-context.ts';
import { ConflictDialog } from './conflict/conflict-dialog.tsx';
import { CopyOffer } from './copy-offer.tsx';
import { LeaveWarning } from './leave-warning.tsx';
import { useFollowing } from './use-following.ts';
import { useLocalCopy } from './use-local-copy.ts';
import { useSend, type Write } from './use-send.ts';

interface FormGuardProps {
  rules: FormSchema;
  /** As the server has it; undefined for something new. */
  record: Row | undefined;
  children: ReactNode;
}

type SendParams = [...Parameters<Write>, Write];

/**
 * In every form of a record: what is typed outlives a slow answer, a lost session, a cut line and a
 * closed tab, and overwrites nobody without a word.
 */
export function FormGuard({ rules, record, children }: FormGuardProps) {
  const resource = useResourceContext() ?? '';
  const labelOf = useGetResourceLabel();
  const conflict = useContext(ConflictContext);
  const { setValue } = useFormContext();
  const { shown, adopt } = useFollowing(record, conflict?.show);
  const name =
    record && ['title', 'name', 'question', 'fullName'].map((key) => form.text(record, key));
  const label = [labelOf(resource, 1), name?.find(Boolean)].filter(Boolean).join(': ');
  const place = `${resource}/${record?.id ?? 'new'}`;
  const { offered, keep, settle } = useLocalCopy({ place, label });
  const send = useSend();
  const middleware = useCallback(
    (...[where, params, write]: SendParams) => send(where, params, write),
    [send],
  );
  useRegisterMutationMiddleware<Write>(middleware);

  // What is shown changes when the server has other words: the copy is then measured against those.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` is not read, it is when to look again
  useEffect(() => keep(), [shown, keep]);

  const isOutdated = offered !== null && record !== undefined && record.version !== offered.version;
  const restore = useCallback(() => {
    if (!offered) return;
    if (isOutdated) {
      conflict?.show(offered);
      return;
    }
    for (const [field, value] of Object.entries(offered.values))
      setValue(field, value, { shouldDirty: true });
    settle();
  }, [offered, isOutdated, conflict, setValue, settle]);

  const isCarried = offered?.isCarried === true;
  useEffect(() => {
    if (isCarried) restore();
  }, [isCarried, restore]);

  return (
    <OptionalRecordContextProvider value={shown}>
      {offered && !isCarried && (
        <CopyOffer copy={offered} isOutdated={isOutdated} onRestore={restore} onDiscard={settle} />
      )}
      <FormRules schema={rules}>{children}</FormRules>
      <LeaveWarning />
      {conflict && (
        <ConflictDialog
          conflict={conflict}
          onMerged={(merge) => {
            adopt(merge);
            if (conflict.copy) settle();
            else keep();
          }}
        />
      )}
    </OptionalRecordContextProvider>
  );
}
