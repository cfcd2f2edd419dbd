import { useEffect, useState } from 'react';
import { api } from '#providers/browser.ts';
import { lockArticleMutation, unlockArticleMutation } from './article-steps.graphql.ts';

// The server lets a lock run out by itself; it is renewed well before. Milliseconds.
const renewEvery = 45_000;

/** Says that this person is editing; answers who else already was, or null. */
export function useArticleLock(id: string | undefined, enabled: boolean): string | null {
  const [otherName, setOtherName] = useState<string | null>(null);
  useEffect(() => {
    if (!id || !enabled) return;
    let mine = false;
    const renew = async () => {
      try {
        const { lock } = (await api.mutate(lockArticleMutation, { input: { id } })).lockArticle;
        mine = lock?.mine ?? false;
        setOtherName(lock && !lock.mine ? lock.holderName : null);
      } catch {
        // The lock only informs; writing is guarded by versions.
        setOtherName(null);
      }
    };
    renew();
    const timer = window.setInterval(renew, renewEvery);
    return () => {
      window.clearInterval(timer);
      if (mine) api.mutate(unlockArticleMutation, { input: { id } }).catch(() => undefined);
    };
  }, [id, enabled]);
  return otherName;
}
