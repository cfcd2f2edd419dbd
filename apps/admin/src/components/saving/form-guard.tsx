import { keptCopyWords } from '@hoi/localization/words/frame/saving';
import type { FormSchema } from '@hoi/validation/form-rules';
import { type ReactNode, useCallback, useContext, useEffect, useRef } from 'react';
import {
  OptionalRecordContextProvider,
  useGetResourceLabel,
  useRegisterMutationMiddleware,
  useResourceContext,
} from 'react-admin';
import { FormRules } from '#components/ruled/form-rules.tsx';
import * as form from '#providers/data/form-values.ts';
import type { FormValues, Row } from '#providers/data/resource-description.ts';
import { ConflictContext } from './conflict/conflict-context.ts';
import { ConflictDialog } from './conflict/conflict-dialog.tsx';
import { CopyOffer } from './copy-offer.tsx';
import { FormBeginning } from './form-beginning.tsx';
import { LeaveWarning } from './leave-warning.tsx';
import type { LocalCopy } from './local-copy.ts';
import { useFollowing } from './use-following.ts';
import { useLocalCopy } from './use-local-copy.ts';
import { useSend } from './use-send.ts';

interface FormGuardProps {
  rules: FormSchema;
  /** As the server has it; undefined for something new. */
  record: Row | undefined;
  children: ReactNode;
}

type Write = (resource: string, params: { data: FormValues }) => Promise<{ data: Row }>;

/**
 * In every form of a record: what is typed outlives a slow answer, a lost session, a cut line and a
 * closed tab, and overwrites nobody without a word.
 */
export function FormGuard({ rules, record, children }: FormGuardProps) {
  const resource = useResourceContext() ?? '';
  const labelOf = useGetResourceLabel();
  const conflict = useContext(ConflictContext);
  const { shown, adopt } = useFollowing(record, rules, () => {
    conflict?.show();
    return conflict !== null;
  });
  const name =
    record && ['title', 'name', 'question', 'fullName'].map((key) => form.text(record, key));
  const label = [labelOf(resource, 1), name?.find(Boolean)].filter(Boolean).join(': ');
  const place = `${resource}/${record?.id ?? 'new'}`;
  const { offered, restore, settle } = useLocalCopy({ place, label });
  const send = useSend();
  const middleware = useCallback(
    (where: string, params: { data: FormValues }, write: Write) =>
      send(params.data, () => write(where, params)),
    [send],
  );
  useRegisterMutationMiddleware<Write>(middleware);

  // A record without versions has none in its copy either.
  const isOutdated =
    offered !== null && record !== undefined && (record.version ?? null) !== offered.version;
  const take = useCallback(() => {
    if (offered && isOutdated) conflict?.show(offered);
    else restore();
  }, [offered, isOutdated, conflict, restore]);

  const isCarried = offered?.isCarried === true;
  const taken = useRef<LocalCopy | null>(null);
  useEffect(() => {
    // Once: whoever puts the question aside is not asked again at the next letter.
    if (!offered || !isCarried || taken.current === offered) return;
    taken.current = offered;
    take();
  }, [offered, isCarried, take]);

  return (
    <OptionalRecordContextProvider value={shown}>
      <FormBeginning key={place} />
      {offered && !isCarried && (
        <CopyOffer
          copy={offered}
          isOutdated={isOutdated}
          act={isOutdated ? keptCopyWords.compare : keptCopyWords.restore}
          onRestore={take}
          onDiscard={settle}
        />
      )}
      <FormRules schema={rules}>{children}</FormRules>
      <LeaveWarning />
      {conflict && (
        <ConflictDialog
          conflict={conflict}
          onMerged={(merge) => {
            adopt(merge);
            if (conflict.copy) settle();
          }}
        />
      )}
    </OptionalRecordContextProvider>
  );
}
