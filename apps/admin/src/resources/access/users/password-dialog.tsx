import { temporaryPasswordWords, userFields } from '@hoi/localization/words/access/staff';
import { SecretDialog } from '#components/secret-once.tsx';

interface PasswordDialogProps {
  password: string;
  onClose: () => void;
}

/** A temporary password, to be handed to the person. */
export function PasswordDialog({ password, onClose }: PasswordDialogProps) {
  return (
    <SecretDialog
      title={temporaryPasswordWords.heading}
      label={userFields.password}
      value={password}
      kept={temporaryPasswordWords.kept}
      onClose={onClose}
    />
  );
}
