import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useReading } from '#components/use-reading.ts';
import { namedUnits, soughtUnits } from './unit-choice.graphql.ts';
import { optionsNamed, type UnitOption, type UnitScope } from './unit-option.ts';

// A pause in typing after which the server is asked. Milliseconds.
const pauseMs = 200;

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), pauseMs);
    return () => window.clearTimeout(timer);
  }, [text]);
  return settled;
}

const none: readonly UnitOption[] = [];

/** What is offered for what was typed; nothing is asked before the box is opened. */
export function useUnitOptions(
  typed: string,
  opened: boolean,
  { asOf, ended, offer }: UnitScope,
  extra: readonly UnitOption[] = none,
) {
  const query = useSettled(typed);
  const { data, isFetching } = useReading(
    offer?.find ?? soughtUnits,
    { query, asOf, ended },
    { enabled: opened },
  );
  // What was found for other words is not offered: Enter would choose it.
  const settled = typed === query && data !== undefined;
  const options = settled ? [...optionsNamed(extra, query), ...data] : [];
  return { options, loading: isFetching || !settled };
}

/** The units that are chosen already, by id or slug. */
export function useChosenUnits(
  chosen: readonly string[],
  by: 'id' | 'slug',
  extra: readonly UnitOption[] = none,
): UnitOption[] {
  const known = extra.filter((option) => chosen.includes(option[by]));
  const sought = chosen.filter((value) => value && !known.some((option) => option[by] === value));
  const { data } = useReading(
    namedUnits,
    { by, names: sought },
    { enabled: sought.length > 0, placeholderData: keepPreviousData },
  );
  const all = [...known, ...(data ?? [])];
  const units = chosen.flatMap((value) => all.find((option) => option[by] === value) ?? []);
  // A box of choices takes another array for another choice and forgets what is being typed.
  const kept = useRef(units);
  if (!sameUnits(kept.current, units)) kept.current = units;
  return kept.current;
}

function sameUnits(some: readonly UnitOption[], others: readonly UnitOption[]): boolean {
  const same = (one: UnitOption, index: number) =>
    one.id === others[index]?.id && one.name === others[index]?.name;
  return some.length === others.length && some.every(same);
}
