import { formatDateTime } from '@hoi/localization/date';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { signOutWords } from '@hoi/localization/words/frame/door';
import ExitIcon from '@mui/icons-material/PowerSettingsNew';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  List,
  ListItemIcon,
  ListItemText,
  MenuItem,
} from '@mui/material';
import { useState } from 'react';
import { useGetIdentity, useLogout } from 'react-admin';
import { copiesOf, dropCopy } from '#components/saving/local-copy.ts';

type Copies = ReturnType<typeof copiesOf>;

/** Signs out; first asks what is to become of what this browser keeps of her unsaved words. */
export function SignOutItem() {
  const logout = useLogout();
  const { identity } = useGetIdentity();
  const [kept, setKept] = useState<Copies>([]);
  const userId = String(identity?.id ?? '');

  function ask() {
    const found = copiesOf(localStorage, userId);
    if (found.length === 0) logout();
    else setKept(found);
  }
  function drop() {
    for (const { place } of kept) dropCopy(localStorage, { userId, place });
    logout();
  }
  return (
    <>
      <MenuItem onClick={ask}>
        <ListItemIcon>
          <ExitIcon fontSize="small" />
        </ListItemIcon>
        {signOutWords.act}
      </MenuItem>
      {kept.length > 0 && (
        <Dialog
          open
          onClose={() => setKept([])}
          // The menu below would take every key for one of its own.
          onKeyDown={(event) => event.stopPropagation()}
          aria-labelledby="sign-out-title"
        >
          <DialogTitle id="sign-out-title">{signOutWords.unsavedQuestion}</DialogTitle>
          <DialogContent>
            <DialogContentText>{signOutWords.unsaved}</DialogContentText>
            <List dense>
              {kept.map(({ place, copy }) => (
                <ListItemText
                  key={place}
                  primary={copy.label}
                  secondary={formatDateTime(new Date(copy.at))}
                />
              ))}
            </List>
          </DialogContent>
          <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
            <Button onClick={() => setKept([])}>{buttonWords.stay}</Button>
            <Button color="error" onClick={drop}>
              {signOutWords.dropAndLeave}
            </Button>
            <Button variant="contained" onClick={() => logout()} autoFocus>
              {signOutWords.keepAndLeave}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
