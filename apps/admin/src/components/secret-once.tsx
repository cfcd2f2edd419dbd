import { secretWords } from '@hoi/localization/words/frame/back-office';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { Alert, Box, Button, TextField } from '@mui/material';
import { useState } from 'react';

/** A secret that the server will never tell again, with a button that copies it. */
export function SecretOnce({ label, value }: { label: string; value: string }) {
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
