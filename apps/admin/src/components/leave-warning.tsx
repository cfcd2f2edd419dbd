import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useEffect } from 'react';
import { useFormState } from 'react-hook-form';
import { useBlocker } from 'react-router-dom';

/** Asks before a screen with unsaved changes is left; inside a form. */
export function LeaveWarning() {
  const { isDirty, isSubmitting } = useFormState();
  const unsaved = isDirty && !isSubmitting;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved &&
      currentLocation.pathname !== nextLocation.pathname &&
      !nextLocation.pathname.startsWith('/login'),
  );

  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);

  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog open onClose={blocker.reset} aria-labelledby="leave-title">
      <DialogTitle id="leave-title">Rời trang khi chưa lưu?</DialogTitle>
      <DialogContent>
        <DialogContentText>Những thay đổi vừa nhập sẽ mất.</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={blocker.reset} autoFocus>
          Ở lại
        </Button>
        <Button onClick={blocker.proceed} color="error">
          Rời trang
        </Button>
      </DialogActions>
    </Dialog>
  );
}
