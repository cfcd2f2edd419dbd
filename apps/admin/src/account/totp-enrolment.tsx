import { enrolmentWords, twoStepWords } from '@hoi/localization/words/access/own-account';
import { confirmTotpInput } from '@hoi/validation/access/sign-in';
import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import { QRCodeSVG } from 'qrcode.react';
import { SecretOnce } from '#components/secret-once.tsx';
import { useDeed } from '#components/use-deed.tsx';
import { confirmTotp } from './account.graphql.ts';
import { useFormDeed } from './use-form-deed.ts';

interface TotpEnrolmentProps {
  secret: string;
  /** The secret in the form that authenticator apps read (otpauth://). */
  uri: string;
  /** Told of the recovery codes, which are shown once. */
  onConfirmed: (recoveryCodes: readonly string[]) => void;
}

/** The secret as a picture for the phone's camera and as text, then a code as proof that it arrived. */
export function TotpEnrolment({ secret, uri, onConfirmed }: TotpEnrolmentProps) {
  const confirming = useDeed(confirmTotp);
  const { fault, box, onSubmit } = useFormDeed(
    confirmTotpInput,
    async (given) => {
      const input = { code: given('code') };
      onConfirmed((await confirming.send(input)).confirmTotp.recoveryCodes);
    },
    twoStepWords.turnedOn,
  );
  return (
    // Not kept: a code for half a minute.
    <form onSubmit={onSubmit} noValidate>
      {fault && <Alert severity="error">{fault}</Alert>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 1 }}>
        <QRCodeSVG
          value={uri}
          size={192}
          // The quiet zone that readers need: ISO/IEC 18004, four modules.
          marginSize={4}
          title={enrolmentWords.picture}
        />
        <Box sx={{ flex: '1 1 260px' }}>
          <Typography sx={{ mb: 1 }}>
            {enrolmentWords.scan} <a href={uri}>{enrolmentWords.openHere}</a>.
          </Typography>
          <SecretOnce label={enrolmentWords.secret} value={secret} />
        </Box>
      </Box>
      <TextField
        {...box('code')}
        label={enrolmentWords.code}
        autoComplete="one-time-code"
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      />
      <Button type="submit" variant="contained" sx={{ mt: 1 }}>
        {enrolmentWords.confirm}
      </Button>
    </form>
  );
}
