import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useCallback, useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { unsavedPart, useSaving } from './saving-context.tsx';

/** Asks before a screen with unsaved changes, or one that is just being saved, is left; inside a form. */
export function LeaveWarning() {
  const { pending, memory } = useSaving();
  const isOpen = useCallback(
    () => !memory.isLeaving && (pending > 0 || Object.keys(unsavedPart(memory)).length > 0),
    [pending, memory],
  );
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname &&
      !nextLocation.pathname.startsWith('/login') &&
      isOpen(),
  );

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isOpen()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isOpen]);

  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog open onClose={blocker.reset} aria-labelledby="leave-title">
      <DialogTitle id="leave-title">
        {pending > 0 ? 'Rời trang khi đang lưu?' : 'Rời trang khi chưa lưu?'}
      </DialogTitle>
      <DialogContent>
        <DialogContentText>
          Những thay đổi vừa nhập chưa được lưu. Trình duyệt này giữ lại một bản và sẽ hỏi khi bạn
          mở lại trang.
        </DialogContentText>
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
