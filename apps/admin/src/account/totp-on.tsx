import { recoveryCodeWords, twoStepWords } from '@hoi/localization/words/access/own-account';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useDeed } from '#components/use-deed.tsx';
import { disableTotp, renewRecoveryCodes } from './account.graphql.ts';
import { ProofForm, type ProofFormProps } from './proof-form.tsx';

// Few enough to be gone before somebody looks here again.
const fewCodes = 3;

const asked = { underTheRule: 'the form asks for password and code' };

type Way = 'renew' | 'disable';

interface TotpOnProps {
  codesLeft: number;
  /** Told of the new codes, which are shown once. */
  onCodes: (codes: readonly string[]) => void;
}

function Proven({ text, ...form }: ProofFormProps & { text: string }) {
  return (
    <Box sx={{ mt: 2 }}>
      <Typography>{text}</Typography>
      <ProofForm withCode {...form} />
    </Box>
  );
}

/** Two-step sign-in while it is on: how many codes are left, new ones, and the way out. */
export function TotpOn({ codesLeft, onCodes }: TotpOnProps) {
  const renewing = useDeed(renewRecoveryCodes);
  const disabling = useDeed(disableTotp);
  const [open, setOpen] = useState<Way | null>(null);
  const opening = (way: Way) => ({
    'aria-expanded': open === way,
    onClick: () => setOpen(open === way ? null : way),
  });
  const few = codesLeft <= fewCodes;
  return (
    <>
      <Typography>{twoStepWords.on}</Typography>
      <Alert severity={few ? 'warning' : 'info'} sx={{ my: 1 }}>
        {codesLeft === 0 ? recoveryCodeWords.noneLeft : recoveryCodeWords.left(codesLeft)}{' '}
        {few && recoveryCodeWords.renewAdvice}
      </Alert>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" {...opening('renew')}>
          {recoveryCodeWords.renew}
        </Button>
        <Button color="error" {...opening('disable')}>
          {twoStepWords.turnOff}
        </Button>
      </Box>
      {open === 'renew' && (
        <Proven
          text={recoveryCodeWords.renewing}
          submit={recoveryCodeWords.confirmRenewing}
          deed={async (input) => {
            const answer = await renewing.send(input, asked);
            onCodes(answer.renewRecoveryCodes.recoveryCodes);
          }}
        />
      )}
      {open === 'disable' && (
        <Proven
          text={twoStepWords.turningOff}
          submit={twoStepWords.confirmTurningOff}
          color="error"
          done={twoStepWords.turnedOff}
          deed={(input) => disabling.send(input, asked)}
        />
      )}
    </>
  );
}
