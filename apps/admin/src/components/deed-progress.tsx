import LinearProgress from '@mui/material/LinearProgress';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';

type During = <Answer>(work: Promise<Answer>) => Promise<Answer>;

// What is quicker needs no word. Milliseconds.
const patience = 1_000;

const DuringContext = createContext<During>((work) => work);

/** Tells the page that something goes on until its promise settles. */
export function useDuring(): During {
  return useContext(DuringContext);
}

function Progress() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), patience);
    return () => window.clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <LinearProgress
      aria-label="Đang thực hiện"
      color="warning"
      // Above everything: it must be seen wherever the button was.
      sx={{ position: 'fixed', insetInline: 0, top: 0, height: 6, zIndex: 'tooltip' }}
    />
  );
}

/** Around the screens: shows that a deed takes its time, once it does. */
export function DeedProgress({ children }: { children: ReactNode }) {
  const [running, setRunning] = useState(0);
  const during = useCallback<During>(async (work) => {
    setRunning((count) => count + 1);
    try {
      return await work;
    } finally {
      setRunning((count) => count - 1);
    }
  }, []);
  return (
    <DuringContext.Provider value={during}>
      {children}
      {running > 0 && <Progress />}
    </DuringContext.Provider>
  );
}
