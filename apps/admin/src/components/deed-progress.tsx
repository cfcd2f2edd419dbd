import { waitingWords } from '@hoi/localization/words/frame/back-office';
import { LinearProgress } from '@mui/material';
import { useIsMutating } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** By this every deed under way is known. */
export const deedKey = ['deed'];

// What is quicker needs no word. Milliseconds.
const patience = 1_000;

function Progress() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), patience);
    return () => window.clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <LinearProgress
      aria-label={waitingWords.working}
      color="warning"
      // Above everything: it must be seen wherever the button was.
      sx={{ position: 'fixed', insetInline: 0, top: 0, height: 6, zIndex: 'tooltip' }}
    />
  );
}

/** Beside the screens: shows that a deed takes its time, once it does. */
export function DeedProgress() {
  return useIsMutating({ mutationKey: deedKey }) > 0 && <Progress />;
}
