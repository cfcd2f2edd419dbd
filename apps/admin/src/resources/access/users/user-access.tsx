import { formatDateTime } from '@hoi/localization/date';
import { userStatusLabels, userWords } from '@hoi/localization/words/access/staff';
import { Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useEditContext } from 'react-admin';
import { RecordSection } from '#components/record-section.tsx';
import { useDeed } from '#components/use-deed.tsx';
import type { UserPartsFragment } from '#generated/graphql.ts';
import { PasswordDialog } from './password-dialog.tsx';
import { disableUser, enableUser, resetPassword } from './user.graphql.ts';

function ClearTotpBox({ onChange }: { onChange: (clear: boolean) => void }) {
  return (
    <FormControlLabel
      control={<Checkbox onChange={(event) => onChange(event.target.checked)} />}
      label={userWords.clearTwoSteps}
    />
  );
}

/** Whether the person can sign in, and a way back for who forgot the password. */
export function UserAccess() {
  const { record } = useEditContext<UserPartsFragment>();
  const disabling = useDeed(disableUser);
  const enabling = useDeed(enableUser);
  const resetting = useDeed(resetPassword);
  const clearTotp = useRef(false);
  const [password, setPassword] = useState('');
  if (!record) return null;
  const input = { id: record.id };
  const active = record.status === 'ACTIVE';

  const disable = () =>
    disabling.take(input, {
      done: userWords.disabled,
      undo: { act: () => enabling.send(input), done: userWords.enabled },
    });
  const enable = () =>
    enabling.take(input, {
      done: userWords.enabled,
      undo: { act: (_answer, why) => disabling.send(input, why), done: userWords.disabled },
    });

  async function reset({ name, totpEnabled }: UserPartsFragment) {
    clearTotp.current = false;
    const answer = await resetting.take(async () => ({ ...input, clearTotp: clearTotp.current }), {
      done: userWords.resetDone,
      ask: {
        title: userWords.resetQuestion(name),
        text: (
          <>
            {userWords.resetting}
            {totpEnabled && <ClearTotpBox onChange={(clear) => (clearTotp.current = clear)} />}
          </>
        ),
        act: userWords.resetButton,
      },
    });
    setPassword(answer?.resetPassword.temporaryPassword ?? '');
  }

  return (
    <RecordSection title={userWords.signIn}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {userStatusLabels[record.status]}.{' '}
        {record.lastSignInAt
          ? userWords.signedInAt(formatDateTime(record.lastSignInAt))
          : userWords.neverSignedIn}{' '}
        {record.totpEnabled ? userWords.twoStepsOn : userWords.twoStepsOff}
        {record.passwordIsTemporary ? ` ${userWords.temporaryPassword}` : ''}
      </Typography>
      {record.viewerCan.resetPassword && (
        <Button onClick={() => reset(record)}>{userWords.reset}</Button>
      )}
      {record.viewerCan.disable &&
        (active ? (
          <Button color="error" onClick={disable}>
            {userWords.disable}
          </Button>
        ) : (
          <Button onClick={enable}>{userWords.enable}</Button>
        ))}
      {password && <PasswordDialog password={password} onClose={() => setPassword('')} />}
    </RecordSection>
  );
}
