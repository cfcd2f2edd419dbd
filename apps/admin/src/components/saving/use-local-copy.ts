import { useCallback, useEffect, useRef, useState } from 'react';
import { useGetIdentity } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { carriedCopy } from './carried-copy.ts';
import { copiesAt, dropCopy, keepCopy, newSlot } from './local-copy.ts';
import { typedPart } from './merge-values.ts';
import { openSlot, openSlots } from './open-slots.ts';
import { type SavingMemory, useSaving } from './saving-context.tsx';

// Often enough that little is lost, seldom enough not to slow the typing. Milliseconds.
const keepEvery = 1_000;

type Offers = ReturnType<typeof copiesAt>;

interface LocalCopyOptions {
  /** Which form it is; null keeps nothing. */
  place: string | null;
  label: string;
}

/**
 * What was typed since it was sent goes on to the record that there is now: also until its own form stands.
 * @returns whether it is kept there, or there is nothing to keep
 */
function carryOn(
  { leaving, sent, values, keptOf }: SavingMemory,
  { userId, label }: { userId: string; label: string },
): boolean {
  if (!leaving?.row || !leaving.place || !sent || !values) return true;
  const where = { userId, place: leaving.place };
  const copy = { ...carriedCopy(leaving.row, { sent, mine: values(), keptOf }), label };
  const isTyped = Object.keys(copy.values).length > 0;
  // What stands there of another form is not taken away.
  if (!isTyped && !leaving.isCarried) return true;
  if (!isTyped) dropCopy(localStorage, where);
  leaving.isCarried = isTyped;
  return !isTyped || keepCopy(localStorage, where, copy);
}

/** Keeps what is typed in this browser until the server has it; answers what was kept before. */
export function useLocalCopy({ place, label }: LocalCopyOptions) {
  const { identity } = useGetIdentity();
  const { getValues, setValue, watch } = useFormContext();
  const { memory, change } = useSaving();
  const [offers, setOffers] = useState<Offers>([]);
  // Where this form's own copy goes: beside those that older forms left behind or others keep.
  const own = useRef<string | null>(null);
  const userId = String(identity?.id ?? '');

  useEffect(() => {
    if (!userId || place === null) return;
    const find = () => copiesAt(localStorage, { userId, place });
    const slot = newSlot(place);
    own.current = slot;
    const close = openSlot(slot);
    let isGone = false;
    setOffers(find().filter(({ copy }) => copy.isCarried));
    openSlots().then((open) => {
      if (!isGone) setOffers(find().filter((found) => !open.has(found.place)));
    });
    return () => {
      isGone = true;
      close();
    };
  }, [userId, place]);

  const keep = useCallback(() => {
    const { began, leaving } = memory;
    if (!userId || own.current === null || !began) return;
    const where = { userId, place: own.current };
    if (leaving) {
      // Without room for it what was kept before stays.
      if (carryOn(memory, { userId, label })) dropCopy(localStorage, where);
      return;
    }
    const now = getValues();
    const values = typedPart(began, now);
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
    if (!offered) return;
    dropCopy(localStorage, { userId, place: offered.place });
    setOffers(later);
    keep();
  }

  /** Takes the offered copy into the form. */
  function restore() {
    for (const [field, value] of Object.entries(offered?.copy.values ?? {}))
      setValue(field, value, { shouldDirty: true });
    settle();
  }

  return { offered: offered?.copy ?? null, restore, settle };
}
