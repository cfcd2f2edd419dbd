import { tokenScopes } from '@hoi/domain/token-scopes';
import { tokenScopeLabels } from '@hoi/localization/labels';
import { dayHint } from '@hoi/localization/typed-day';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { SecretOnce } from '#components/secret-once.tsx';
import { isUnread, TypedDay } from '#components/typed-day.tsx';
import { messageOf } from '#providers/api-error.ts';
import { api } from '#providers/browser.ts';
import { issueTokenMutation } from './partner.graphql.ts';

interface IssueTokenDialogProps {
  partnerId: string;
  onClose: () => void;
}

export function IssueTokenDialog({ partnerId, onClose }: IssueTokenDialogProps) {
  const [token, setToken] = useState('');
  const [fault, setFault] = useState('');
  const [expiresOn, setExpiresOn] = useState('');

  async function issue(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isUnread(expiresOn)) return;
    const given = new FormData(event.currentTarget);
    const input = {
      partnerId,
      label: String(given.get('label') ?? ''),
      scopes: given.getAll('scopes').map(String),
      // The token works to the end of that day in Viet Nam.
      expiresAt: new Date(`${expiresOn}T23:59:59+07:00`).toISOString(),
    };
    try {
      setToken((await api.mutate(issueTokenMutation, { input })).issueApiToken.token);
      setFault('');
    } catch (error) {
      setFault(messageOf(error));
    }
  }

  // A token on the screen is lost by a stray click outside: only the button closes it.
  return (
    <Dialog open {...(!token && { onClose })} fullWidth maxWidth="sm" aria-labelledby="issue-title">
      <DialogTitle id="issue-title">{token ? 'Mã truy cập mới' : 'Cấp mã truy cập'}</DialogTitle>
      {token ? (
        <>
          <DialogContent>
            <SecretOnce label="Mã truy cập" value={token} />
          </DialogContent>
          <DialogActions>
            <Button variant="contained" onClick={onClose}>
              Tôi đã lưu mã
            </Button>
          </DialogActions>
        </>
      ) : (
        // Not kept: what a partner may read is chosen anew, never found half chosen.
        <form onSubmit={issue}>
          <DialogContent>
            {fault && <Alert severity="error">{fault}</Alert>}
            <TextField
              name="label"
              label="Nhãn"
              required
              fullWidth
              helperText="Ví dụ: Máy chủ Sở Nội vụ"
              autoFocus
            />
            <TypedDay
              label="Dùng đến hết ngày"
              value={expiresOn}
              onChange={setExpiresOn}
              required
              fullWidth
              error={isUnread(expiresOn)}
              helperText={`Ghi theo ${dayHint}.`}
            />
            <FormGroup aria-label="Được phép đọc">
              {tokenScopes.map((scope) => (
                <FormControlLabel
                  key={scope}
                  control={
                    <Checkbox
                      name="scopes"
                      value={scope}
                      defaultChecked={scope === 'articles:read'}
                    />
                  }
                  label={tokenScopeLabels[scope]}
                />
              ))}
            </FormGroup>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Hủy bỏ</Button>
            <Button type="submit" variant="contained">
              Cấp mã
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  );
}
