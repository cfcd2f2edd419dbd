import { secretWords } from '@hoi/localization/words/frame/back-office';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
} from '@mui/material';
import { useState } from 'react';

interface SecretProps {
  label: string;
  value: string;
}

/** A secret that the server will never tell again, with a button that copies it. */
export function SecretOnce({ label, value }: SecretProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
  };
  return (
    <>
      <Alert severity="warning" sx={{ mb: 1 }}>
        {secretWords.once}
      </Alert>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        {/* Not kept: nothing is typed here, and a secret stays nowhere. */}
        <TextField
          label={label}
          value={value}
          fullWidth
          slotProps={{ htmlInput: { readOnly: true } }}
          onFocus={(event) => event.target.select()}
        />
        <Button variant="outlined" onClick={copy} sx={{ flexShrink: 0 }}>
          {buttonWords.copy}
        </Button>
      </Box>
      <span role="status">{copied ? secretWords.copied : ''}</span>
    </>
  );
}

interface SecretDialogProps extends SecretProps {
  title: string;
  /** What the button says. */
  kept: string;
  onClose: () => void;
}

/** The same above a screen: a stray click beside it would lose the secret, so only the button closes it. */
export function SecretDialog({ title, kept, onClose, ...secret }: SecretDialogProps) {
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="secret-title">
      <DialogTitle id="secret-title">{title}</DialogTitle>
      <DialogContent>
        <SecretOnce {...secret} />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {kept}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
