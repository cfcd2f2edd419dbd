import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { Alert, Button } from '@mui/material';
import { forwardRef } from 'react';
import { useCloseNotification } from 'react-admin';

interface UndoNoticeProps {
  message: string;
  onUndo: () => void;
}

/** Says what was done and offers to take it back. */
export const UndoNotice = forwardRef<HTMLDivElement, UndoNoticeProps>(
  ({ message, onUndo }, ref) => {
    const close = useCloseNotification();
    const undo = () => {
      close();
      onUndo();
    };
    return (
      <Alert
        ref={ref}
        severity="success"
        variant="filled"
        action={
          <Button color="inherit" onClick={undo}>
            {buttonWords.undo}
          </Button>
        }
      >
        {message}
      </Alert>
    );
  },
);
