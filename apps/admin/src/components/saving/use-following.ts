import { type FormSchema, keptValue } from '@hoi/validation/form-rules';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { record as fieldsOf } from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { disputedNames, isSame, mergeValues } from './merge-values.ts';
import { useSaving } from './saving-context.tsx';

/** What the form goes on from: the server's record, and what it is to hold over it. */
interface Adoption {
  theirs: FormValues;
  values: FormValues;
  /** What the server was given, when this is its answer. */
  sent?: FormValues | undefined;
}

const untouched = {
  keepValues: true,
  keepFieldsRef: true,
  keepErrors: true,
  keepTouched: true,
  keepIsSubmitted: true,
  keepSubmitCount: true,
};

/** Told what somebody else changed that was typed in here, too. @returns whether nothing is taken over then */
type OnDisputed<Values> = (names: readonly string[], theirs: Values) => boolean;

/**
 * Takes a newer record into a form without taking anything away that was typed.
 * @param rules of the form: what the server made of its words by them is nobody else's change
 * @returns the record that the form shows, and `adopt` to begin from another
 */
export function useFollowing<Values extends FormValues>(
  record: Values | undefined,
  rules: FormSchema,
  onDisputed: OnDisputed<Values>,
) {
  const { getValues, setValue, reset } = useFormContext();
  const { memory } = useSaving();
  const keptOf = useCallback((values: FormValues) => fieldsOf(keptValue(rules, values)), [rules]);
  const seen = useRef(record);
  const [shown, setShown] = useState(record);

  const adopt = useCallback(
    ({ theirs, values, sent }: Adoption) => {
      const before = getValues();
      memory.isFollowing = true;
      for (const [name, value] of Object.entries(values))
        if (!isSame(before[name], value)) setValue(name, value);
      memory.isFollowing = false;
      memory.taken = null;
      memory.served = theirs;
      const now = getValues();
      const began = memory.began ?? {};
      const settled = (name: string) =>
        isSame(now[name], name in theirs ? theirs[name] : began[name]) ||
        (sent !== undefined && isSame(now[name], sent[name]));
      // A name without a value is not the same to the form as no name.
      const names = new Set([
        ...Object.keys(now),
        ...Object.keys(theirs).filter((name) => !settled(name)),
      ]);
      const beginning = Object.fromEntries(
        [...names].map((name) => {
          if (settled(name)) return [name, now[name]];
          return [name, name in theirs ? theirs[name] : began[name]];
        }),
      );
      memory.began = structuredClone(beginning);
      reset(structuredClone(beginning), untouched);
      // What is kept in this browser is measured against the new beginning.
      memory.keep?.();
      memory.followed?.();
    },
    [memory, getValues, setValue, reset],
  );

  useEffect(() => {
    memory.keptOf = keptOf;
  }, [memory, keptOf]);

  useEffect(() => {
    if (!record || record === seen.current) return;
    const before = seen.current;
    seen.current = record;
    setShown(record);
    if (record.id !== before?.id) {
      memory.served = undefined;
      return;
    }
    const sent = memory.answered.get(record.version);
    memory.answered.delete(record.version);
    const mine = getValues();
    const served = memory.served ?? before;
    const sides = sent
      ? { common: sent, mine, theirs: record }
      : { common: memory.began ?? mine, mine, theirs: record, served };
    const disputed = sent ? [] : disputedNames(sides, keptOf);
    if (disputed.length > 0 && onDisputed(disputed, record)) return;
    const values = mergeValues(sides, keptOf);
    // The caret stands in it: a text comes back as it was sent.
    if (sent && isSame(mine.body, sent.body)) values.body = mine.body;
    adopt({ theirs: record, values, sent });
  }, [record, keptOf, memory, getValues, adopt, onDisputed]);

  return { shown, adopt };
}
