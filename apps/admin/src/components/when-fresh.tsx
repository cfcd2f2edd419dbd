import LinearProgress from '@mui/material/LinearProgress';
import { type ReactNode, useEffect, useState } from 'react';
import { useEditContext } from 'react-admin';

/**
 * Opens a form once the record has been read from the server. One that was shown from memory first
 * would be filled again a moment later, over what had been typed by then.
 */
export function WhenFresh({ children }: { children: ReactNode }) {
  const { isFetching } = useEditContext();
  const [fresh, setFresh] = useState(false);
  useEffect(() => {
    if (!isFetching) setFresh(true);
  }, [isFetching]);
  return fresh ? children : <LinearProgress aria-label="Đang tải" />;
}
