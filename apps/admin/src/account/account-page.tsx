import { ownAccountWords } from '@hoi/localization/words/access/own-account';
import { Alert, Box, Card, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { useReading } from '#components/use-reading.ts';
import { messageOf } from '#providers/api-error.ts';
import { ownAccount } from './account.graphql.ts';
import { PasswordForm } from './password-form.tsx';
import { SessionsCard } from './sessions-card.tsx';
import { TotpCard } from './totp-card.tsx';

/** One's own password and second step, and where one is signed in. */
export function AccountPage() {
  const { data, error } = useReading(ownAccount, {});
  return (
    <Box sx={{ pt: 2, display: 'grid', gap: 2, maxWidth: 640 }}>
      <Title title={ownAccountWords.heading} />
      {error && <Alert severity="error">{messageOf(error)}</Alert>}
      <Card component="section" sx={{ p: 2 }}>
        <Typography variant="h2">{ownAccountWords.changePassword}</Typography>
        <PasswordForm />
      </Card>
      {data && <TotpCard enabled={data.totpEnabled} codesLeft={data.recoveryCodesLeft} />}
      <SessionsCard />
    </Box>
  );
}
