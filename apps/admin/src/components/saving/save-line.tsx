import { savingWords } from '@hoi/localization/words/frame/saving';
import { Typography } from '@mui/material';
import { type Saving, useSaving } from './saving-context.tsx';

const waiting = {
  network: savingWords.offline,
  server: savingWords.busy,
};

/** What is to be known of a save beyond that it goes on; empty when nothing is. */
export function saidOfSaving({ waitsFor, isStoreFull }: Saving): string {
  if (waitsFor) return waiting[waitsFor];
  if (isStoreFull) return savingWords.browserFull;
  return '';
}

/** Beside the button that saves. */
export function SaveLine() {
  const saving = useSaving();
  return (
    <Typography variant="body2" role="status" color="text.secondary" sx={{ minWidth: 0 }}>
      {saidOfSaving(saving) || (saving.pending > 0 ? savingWords.saving : '')}
    </Typography>
  );
}
