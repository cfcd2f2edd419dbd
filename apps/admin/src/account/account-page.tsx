import { ownAccountWords } from '@hoi/localization/words/access/own-account';
import { Alert, Box } from '@mui/material';
import { Title } from 'react-admin';
import { useReading } from '#components/use-reading.ts';
import { messageOf } from '#providers/api-error.ts';
import { ownAccount } from './account.graphql.ts';
import { PasswordCard } from './password-card.tsx';
import { SessionsCard } from './sessions-card.tsx';
import { TotpCard } from './totp-card.tsx';

/** One's own password and second step, and where one is signed in. */
export function AccountPage() {
  const { data, error } = useReading(ownAccount, {});
  return (
    <Box sx={{ pt: 2, display: 'grid', gap: 2, maxWidth: 640 }}>
      <Title title={ownAccountWords.heading} />
      {error && <Alert severity="error">{messageOf(error)}</Alert>}
      <PasswordCard />
      {data && <TotpCard enabled={data.totpEnabled} codesLeft={data.recoveryCodesLeft} />}
      <SessionsCard />
    </Box>
  );
}
