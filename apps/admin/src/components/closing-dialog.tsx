import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface ClosingDialogProps {
  title: string;
  wide?: boolean;
  /** What the button says that closes it; null while what it holds has buttons of its own. */
  closing?: string | null;
  /** False where the screen says itself where the keys go afterwards. */
  restoresFocus?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** Something to be looked at or chosen from above a screen, and closed. */
export function ClosingDialog({
  title,
  wide = false,
  closing = buttonWords.cancel,
  restoresFocus = true,
  onClose,
  children,
}: ClosingDialogProps) {
  const id = useId();
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth={wide ? 'md' : 'sm'}
      disableRestoreFocus={!restoresFocus}
      aria-labelledby={id}
    >
      <DialogTitle id={id} sx={{ overflowWrap: 'anywhere' }}>
        {title}
      </DialogTitle>
      <DialogContent>{children}</DialogContent>
      {closing && (
        <DialogActions>
          <Button onClick={onClose}>{closing}</Button>
        </DialogActions>
      )}
    </Dialog>
  );
}
