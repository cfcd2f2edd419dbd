import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useEditContext, useGetOne, useResourceContext } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { FormValues } from '#providers/data/resource-description.ts';
import type { Conflict } from './conflict-context.ts';

const ConflictTable = lazy(() =>
  import('./conflict-table.tsx').then((module) => ({ default: module.ConflictTable })),
);

/** “Somebody else changed it”: compare, take theirs, or put one's own on top of the newest version. */
export function ConflictDialog({ conflict: { open, close } }: { conflict: Conflict }) {
  const resource = useResourceContext() ?? '';
  const { record, refetch } = useEditContext();
  const { getValues, setValue, reset } = useFormContext();
  const [comparing, setComparing] = useState(false);
  const mine = useRef<FormValues | null>(null);
  const id = record?.id;
  const newest = useGetOne(
    resource,
    { id, meta: { purpose: 'conflict' } },
    { enabled: open && id !== undefined, staleTime: 0 },
  );

  // The form takes over the newest record by itself; one's own text is put back after that.
  const version: unknown = record?.version;
  useEffect(() => {
    const kept = mine.current;
    if (!kept || version === kept.version) return;
    mine.current = null;
    // The form resets in an effect of its own, after this one.
    window.setTimeout(() => {
      for (const [name, value] of Object.entries(kept))
        if (name !== 'version') setValue(name, value, { shouldDirty: true });
    });
  }, [version, setValue]);

  if (!open) return null;
  const finish = () => {
    setComparing(false);
    close();
  };
  const takeTheirs = async () => {
    const { data } = (await refetch?.()) ?? {};
    reset(data);
    finish();
  };
  const keepMine = async () => {
    mine.current = getValues();
    await refetch?.();
    finish();
  };
  return (
    <Dialog open onClose={finish} maxWidth="md" fullWidth aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">Người khác đã sửa nội dung này</DialogTitle>
      <DialogContent>
        <DialogContentText>
          Trong lúc bạn soạn, có người đã lưu một bản mới. Bản của bạn chưa được lưu và vẫn còn
          trong biểu mẫu.
        </DialogContentText>
        <Suspense fallback={null}>
          {comparing && <ConflictTable mine={getValues()} theirs={newest.data} />}
        </Suspense>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        {!comparing && <Button onClick={() => setComparing(true)}>So sánh hai bản</Button>}
        <Button onClick={takeTheirs}>Tải bản mới, bỏ bản của tôi</Button>
        <Button onClick={keepMine} variant="contained" autoFocus>
          Giữ bản của tôi để lưu lại
        </Button>
      </DialogActions>
    </Dialog>
  );
}
