import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { conflictWords } from '@hoi/localization/words/frame/saving';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useEditContext, useGetOne, useResourceContext } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { isSame, mergeValues } from '#components/saving/merge-values.ts';
import { useSaving } from '#components/saving/saving-context.tsx';
import { recordKey } from '#providers/data/reading.ts';
import type { FormValues, Row } from '#providers/data/resource-description.ts';
import type { Conflict } from './conflict-context.ts';
import type { Side } from './conflict-table.tsx';

const ConflictTable = lazy(() =>
  import('./conflict-table.tsx').then((module) => ({ default: module.ConflictTable })),
);

interface ConflictDialogProps {
  conflict: Conflict;
  /** The form goes on from their record with these values. */
  onMerged: (merge: { theirs: FormValues; values: FormValues }) => void;
}

/** Two people's words over the same beginning: field by field, whose is to stay. */
export function ConflictDialog({ conflict, onMerged }: ConflictDialogProps) {
  const { open, copy, close } = conflict;
  const resource = useResourceContext() ?? '';
  const { record } = useEditContext();
  const queries = useQueryClient();
  const { getValues } = useFormContext();
  const { memory } = useSaving();
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const id = record?.id;
  const { data: theirs } = useGetOne<Row>(
    resource,
    { id, meta: { purpose: 'conflict' } },
    { enabled: open && id !== undefined, staleTime: 0, gcTime: 0 },
  );

  if (!open) return null;
  const mine = { ...(theirs ?? {}), ...(copy ? copy.values : getValues()) };
  const began = memory.began ?? {};
  const common = copy ? { ...mine, ...copy.base } : began;
  const sideOf = (name: string): Side =>
    chosen[name] ?? (isSame(mine[name], common[name]) ? 'theirs' : 'mine');

  function finish() {
    setChosen({});
    close();
  }
  function take(sideFor: (name: string) => Side) {
    if (!theirs) return;
    const names = Object.keys(copy ? copy.values : mine).filter((name) => name in theirs);
    const values = {
      ...mergeValues(
        { common: began, mine: getValues(), theirs, served: memory.served ?? record },
        memory.keptOf,
      ),
      ...Object.fromEntries(
        names.map((name) => [name, sideFor(name) === 'mine' ? mine[name] : theirs[name]]),
      ),
      version: theirs.version,
    };
    onMerged({ theirs, values });
    queries.setQueryData(recordKey(resource, String(id)), theirs);
    finish();
  }

  return (
    <Dialog open onClose={finish} maxWidth="md" fullWidth aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">{conflictWords.heading}</DialogTitle>
      <DialogContent>
        <DialogContentText>{conflictWords.text}</DialogContentText>
        <Suspense fallback={null}>
          {theirs && (
            <ConflictTable
              mine={mine}
              theirs={theirs}
              sideOf={sideOf}
              onChoose={(name, side) => setChosen((now) => ({ ...now, [name]: side }))}
            />
          )}
        </Suspense>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={finish}>{buttonWords.later}</Button>
        <Button onClick={() => take(() => 'theirs')} disabled={!theirs}>
          {conflictWords.takeTheirs}
        </Button>
        <Button onClick={() => take(sideOf)} variant="contained" disabled={!theirs} autoFocus>
          {conflictWords.merge}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
