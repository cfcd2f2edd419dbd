import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
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
        Chỉ hiện một lần này. Hãy lưu vào nơi an toàn trước khi đóng.
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
          Sao chép
        </Button>
      </Box>
      <span role="status">{copied ? 'Đã sao chép.' : ''}</span>
    </>
  );
}
