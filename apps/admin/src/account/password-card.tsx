import { ownAccountWords } from '@hoi/localization/words/access/own-account';
import { Card, Typography } from '@mui/material';
import { PasswordForm } from './password-form.tsx';

export function PasswordCard() {
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2">{ownAccountWords.changePassword}</Typography>
      <PasswordForm />
    </Card>
  );
}
