import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { keptCopyWords } from '@hoi/localization/words/frame/saving';
import { Alert, Button } from '@mui/material';
import type { LocalCopy } from './local-copy.ts';

interface CopyOfferProps {
  copy: LocalCopy;
  /** The record has been saved since the copy was typed. */
  isOutdated: boolean;
  /** What the button says that takes it in. */
  act: string;
  onRestore: () => void;
  onDiscard: () => void;
}

/** What a lost session or a closed tab left behind. */
export function CopyOffer({ copy, isOutdated, act, onRestore, onDiscard }: CopyOfferProps) {
  return (
    <Alert
      severity={isOutdated ? 'warning' : 'info'}
      // On a phone the buttons stand below the words.
      sx={{ my: 1, width: '100%', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
      action={
        <>
          <Button color="inherit" onClick={onRestore} sx={{ whiteSpace: 'nowrap' }}>
            {act}
          </Button>
          <Button color="inherit" onClick={onDiscard}>
            {buttonWords.remove}
          </Button>
        </>
      }
    >
      {keptCopyWords.offer(new Date(copy.at))}
      {isOutdated && ` ${keptCopyWords.outdated}`}
    </Alert>
  );
}
