import { useEffect, useRef } from 'react';
import { useDeed } from '#components/use-deed.tsx';
import { useReading } from '#components/use-reading.ts';
import { articleLock, unlockArticle } from './article-steps.graphql.ts';

// The server lets a lock run out by itself; it is renewed well before. Milliseconds.
const renewEvery = 45_000;

/** Says that this person is editing; answers who else already was, or null. */
export function useArticleLock(id: string | undefined, enabled: boolean): string | null {
  const { data: lock, isError } = useReading(
    articleLock,
    { id: id ?? '' },
    {
      enabled: id !== undefined && enabled,
      refetchInterval: renewEvery,
      refetchIntervalInBackground: true,
      retry: false,
      gcTime: 0,
    },
  );
  const unlock = useDeed(unlockArticle).send;
  const held = useRef({ isMine: false, unlock });
  held.current = { isMine: lock?.mine === true, unlock };
  useEffect(() => {
    if (!id || !enabled) return;
    return () => {
      const { isMine, unlock: leave } = held.current;
      if (isMine) leave({ id }).catch(() => undefined);
    };
  }, [id, enabled]);
  // The lock only informs; writing is guarded by versions.
  return lock && !lock.mine && !isError ? lock.holderName : null;
}
