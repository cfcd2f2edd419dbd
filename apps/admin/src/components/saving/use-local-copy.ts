import { useCallback, useEffect, useRef, useState } from 'react';
import { useGetIdentity } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { dropCopy, keepCopy, type LocalCopy, readCopy } from './local-copy.ts';
import { typedPart } from './merge-values.ts';
import { useSaving } from './saving-context.tsx';

// Often enough that little is lost, seldom enough not to slow the typing. Milliseconds.
const keepEvery = 1_000;

interface Offer {
  slot: string;
  copy: LocalCopy;
}

interface LocalCopyOptions {
  /** Which form it is; null keeps nothing. */
  place: string | null;
  label: string;
}

/** Keeps what is typed in this browser until the server has it; answers what was kept before. */
export function useLocalCopy({ place, label }: LocalCopyOptions) {
  const { identity } = useGetIdentity();
  const { getValues, watch } = useFormContext();
  const { memory, change } = useSaving();
  const [offers, setOffers] = useState<Offer[]>([]);
  // Where this form's own copy goes: beside the older ones as long as these wait for an answer.
  const own = useRef(place);
  const userId = String(identity?.id ?? '');

  useEffect(() => {
    if (!userId || place === null) return;
    const slots = ['', '+', '++'].map((sign) => `${place}${sign}`);
    const found = slots.flatMap((slot) => {
      const copy = readCopy(localStorage, { userId, place: slot });
      return copy ? [{ slot, copy }] : [];
    });
    own.current = slots.find((slot) => !found.some((offer) => offer.slot === slot)) ?? place;
    setOffers(found);
  }, [userId, place]);

  const keep = useCallback(() => {
    const { began } = memory;
    if (!userId || own.current === null || !began) return;
    const where = { userId, place: own.current };
    const now = getValues();
    const values = memory.isLeaving ? {} : typedPart(began, now);
    const names = Object.keys(values);
    if (names.length === 0) {
      dropCopy(localStorage, where);
      return;
    }
    const base = Object.fromEntries(names.map((name) => [name, began[name]]));
    const version = typeof now.version === 'number' ? now.version : null;
    const isKept = keepCopy(localStorage, where, { version, values, base, label });
    change(() => ({ isStoreFull: !isKept }));
  }, [userId, label, getValues, memory, change]);

  useEffect(() => {
    memory.keep = keep;
    let timer = 0;
    const now = () => {
      window.clearTimeout(timer);
      timer = 0;
      keep();
    };
    const { unsubscribe } = watch((_values, { name }) => {
      // The form also reports being filled; then no field is named.
      if (name === undefined || timer !== 0) return;
      timer = window.setTimeout(now, keepEvery);
    });
    window.addEventListener('pagehide', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      if (timer !== 0) now();
      unsubscribe();
      window.removeEventListener('pagehide', now);
      document.removeEventListener('visibilitychange', now);
    };
  }, [memory, keep, watch]);

  const [offered, ...later] = offers;
  /** The offered copy is in the form now, or not wanted. */
  function settle() {
    if (!offered || own.current === null) return;
    dropCopy(localStorage, { userId, place: offered.slot });
    setOffers(later);
    if (later.length === 0) {
      dropCopy(localStorage, { userId, place: own.current });
      own.current = place;
    }
    keep();
  }

  return { offered: offered?.copy ?? null, keep, settle };
}
