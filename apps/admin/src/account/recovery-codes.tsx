import { recoveryCodeWords } from '@hoi/localization/words/access/own-account';
import { secretWords } from '@hoi/localization/words/frame/back-office';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { productName } from '@hoi/localization/words/frame/product';
import {
  Alert,
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  GlobalStyles,
  Typography,
} from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { saveAs } from '#components/save-as.ts';

interface RecoveryCodesProps {
  codes: readonly string[];
  onDone: () => void;
}

const heading = recoveryCodeWords.heading;
// On paper the codes alone, not the back office around them.
const onPaper = (
  <GlobalStyles
    styles={{
      '@media print': {
        'body *': { visibility: 'hidden' },
        '#recovery-codes, #recovery-codes *': { visibility: 'visible' },
        '#recovery-codes': { position: 'fixed', inset: 0 },
      },
    }}
  />
);

function download(codes: readonly string[]): void {
  const top = recoveryCodeWords.fileHeading(productName, heading.toLowerCase());
  const text = `${top}\n\n${codes.join('\n')}\n`;
  saveAs(new Blob([text], { type: 'text/plain;charset=utf-8' }), 'ma-khoi-phuc-cong-hoi.txt');
}

/** New codes, to be put away before they are gone from the screen for good. */
export function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  const [kept, setKept] = useState(false);
  const [told, setTold] = useState('');
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);

  // Without HTTPS browsers give no clipboard.
  const copy = () =>
    Promise.resolve(navigator.clipboard?.writeText(codes.join('\n')) ?? Promise.reject()).then(
      () => setTold(secretWords.copied),
      () => setTold(recoveryCodeWords.notCopied),
    );

  return (
    <>
      {onPaper}
      <Alert severity="warning" sx={{ mb: 1 }}>
        {recoveryCodeWords.once}
      </Alert>
      <Box id="recovery-codes">
        <Typography variant="h3" ref={top} tabIndex={-1} sx={{ outline: 'none' }}>
          {heading}
        </Typography>
        <Typography>{recoveryCodeWords.use}</Typography>
        <Box
          component="ol"
          sx={{
            columnCount: { xs: 1, sm: 2 },
            fontFamily: 'monospace',
            fontSize: '1.1rem',
            lineHeight: 1.8,
            pl: 5,
          }}
        >
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" onClick={copy}>
          {buttonWords.copy}
        </Button>
        <Button variant="outlined" onClick={() => download(codes)}>
          {recoveryCodeWords.download}
        </Button>
        <Button variant="outlined" onClick={() => window.print()}>
          {recoveryCodeWords.print}
        </Button>
      </Box>
      <span role="status">{told}</span>
      <Box>
        <FormControlLabel
          control={<Checkbox checked={kept} onChange={(event) => setKept(event.target.checked)} />}
          label={recoveryCodeWords.kept}
        />
      </Box>
      <Button variant="contained" disabled={!kept} onClick={onDone}>
        {recoveryCodeWords.done}
      </Button>
    </>
  );
}
