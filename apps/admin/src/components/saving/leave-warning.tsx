import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { leavingWords } from '@hoi/localization/words/frame/saving';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useCallback, useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { unsavedPart, useSaving } from './saving-context.tsx';

/** Asks before a screen with unsaved changes, or one that is just being saved, is left; inside a form. */
export function LeaveWarning() {
  const { pending, memory } = useSaving();
  const isOpen = useCallback(
    () => !memory.leaving && (pending > 0 || Object.keys(unsavedPart(memory)).length > 0),
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
        {pending > 0 ? leavingWords.whileSaving : leavingWords.unsaved}
      </DialogTitle>
      <DialogContent>
        <DialogContentText>{leavingWords.text}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={blocker.reset} autoFocus>
          {buttonWords.stay}
        </Button>
        <Button onClick={blocker.proceed} color="error">
          {leavingWords.leave}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
