import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { Alert, Button } from '@mui/material';
import { useListContext } from 'react-admin';
import { messageOf } from '#providers/api-error.ts';

export function ListFailure() {
  const { error, refetch } = useListContext();
  return (
    <Alert
      severity="error"
      sx={{ my: 2 }}
      action={
        <Button color="inherit" onClick={() => refetch()}>
          {buttonWords.again}
        </Button>
      }
    >
      {messageOf(error)}
    </Alert>
  );
}
