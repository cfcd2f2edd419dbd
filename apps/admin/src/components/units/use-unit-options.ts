import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '#providers/browser.ts';
import {
  optionsNamed,
  searchUnits,
  type UnitOption,
  type UnitScope,
  unitBySlug,
  unitsByIds,
} from './unit-option.ts';

// A pause in typing after which the server is asked. Milliseconds.
const pauseMs = 200;

export function useSettled(text: string): string {
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
  { asOf, ended }: UnitScope,
  extra: readonly UnitOption[] = none,
) {
  const query = useSettled(typed);
  const { data, isFetching } = useQuery({
    queryKey: ['unit-options', query, asOf, ended],
    queryFn: () => searchUnits(api, query, { asOf, ended }),
    enabled: opened,
    placeholderData: keepPreviousData,
  });
  const options = [...optionsNamed(extra, query), ...(data?.options ?? [])];
  return { options, loading: isFetching || typed !== query };
}

/** The units that are chosen already, by id or slug. */
export function useChosenUnits(
  chosen: readonly string[],
  by: 'id' | 'slug',
  extra: readonly UnitOption[] = none,
): UnitOption[] {
  const known = extra.filter((option) => chosen.includes(option[by]));
  const sought = chosen.filter((value) => value && !known.some((option) => option[by] === value));
  const { data } = useQuery({
    queryKey: ['unit-chosen', by, sought],
    queryFn: async () => {
      if (by === 'id') return await unitsByIds(api, sought);
      const found = await Promise.all(sought.map((slug) => unitBySlug(api, slug)));
      return found.filter((unit) => unit !== null);
    },
    enabled: sought.length > 0,
    placeholderData: keepPreviousData,
  });
  const all = [...known, ...(data ?? [])];
  return chosen.flatMap((value) => all.find((option) => option[by] === value) ?? []);
}
