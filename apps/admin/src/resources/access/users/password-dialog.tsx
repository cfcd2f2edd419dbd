import { temporaryPasswordWords, userFields } from '@hoi/localization/words/access/staff';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { SecretOnce } from '#components/secret-once.tsx';

interface PasswordDialogProps {
  password: string;
  onClose: () => void;
}

/** A temporary password, to be handed to the person; only the button closes it. */
export function PasswordDialog({ password, onClose }: PasswordDialogProps) {
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="password-title">
      <DialogTitle id="password-title">{temporaryPasswordWords.heading}</DialogTitle>
      <DialogContent>
        <SecretOnce label={userFields.password} value={password} />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {temporaryPasswordWords.kept}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
