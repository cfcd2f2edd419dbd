import { twoStepWords } from '@hoi/localization/words/access/own-account';
import { Card, Typography } from '@mui/material';
import { useState } from 'react';
import { useDeed } from '#components/use-deed.tsx';
import { enrolTotp } from './account.graphql.ts';
import { ProofForm } from './proof-form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { TotpEnrolment } from './totp-enrolment.tsx';
import { TotpOn } from './totp-on.tsx';

interface TotpCardProps {
  enabled: boolean;
  codesLeft: number;
}

/** The second step of signing in: a code of an authenticator app, or one from paper. */
export function TotpCard({ enabled, codesLeft }: TotpCardProps) {
  const enrolling = useDeed(enrolTotp);
  const [enrolment, setEnrolment] = useState<{ secret: string; uri: string } | null>(null);
  const [codes, setCodes] = useState<readonly string[]>([]);

  const show = (made: readonly string[]) => {
    setEnrolment(null);
    setCodes(made);
  };

  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2" gutterBottom>
        {twoStepWords.heading}
      </Typography>
      {codes.length > 0 && <RecoveryCodes codes={codes} onDone={() => setCodes([])} />}
      {codes.length === 0 && enabled && <TotpOn codesLeft={codesLeft} onCodes={show} />}
      {!enabled && codes.length === 0 && !enrolment && (
        <>
          <Typography>{twoStepWords.off}</Typography>
          <ProofForm
            submit={twoStepWords.turnOn}
            deed={async ({ password }) => {
              setEnrolment((await enrolling.send({ password })).enrolTotp);
            }}
          />
        </>
      )}
      {enrolment && <TotpEnrolment {...enrolment} onConfirmed={show} />}
    </Card>
  );
}
