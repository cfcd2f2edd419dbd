import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import {
  ListContextProvider,
  type ListControllerResult,
  removeEmpty,
  useEvent,
  useListContext,
  useStore,
} from 'react-admin';
import { useBlocker, useHref, useLocation, useNavigate } from 'react-router-dom';
import { leaveTyping } from './leave-typing.ts';

type SetFilters = ListControllerResult['setFilters'];

// A pause in typing after which the list is asked. Milliseconds.
const pauseMs = 300;

/** Goes to the list with another filter, as react-admin would, but there and then. */
function useFilteredList(list: ListControllerResult) {
  const { resource, sort, perPage, displayedFilters, filterValues } = list;
  const [, remember] = useStore<object>(`${resource}.listParams`, {});
  const goTo = useNavigate();
  return (typed: object) => {
    const filter = removeEmpty(typed);
    if (JSON.stringify(filter) === JSON.stringify(filterValues)) return;
    const { field, order } = sort;
    const params = { filter, displayedFilters, sort: field, order, page: 1, perPage };
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(params))
      if (value !== undefined)
        search.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
    // Who comes to the list by another way than back finds it as it was left, too.
    remember(params);
    goTo({ search: `?${search}` });
  };
}

/**
 * Takes what is typed into the filters of a list to its address: after a pause, or before the list is left.
 * React-admin goes to the list half a second after the last letter wherever the person is by then: a list
 * stays alive out of sight while the screen after it is fetched.
 */
function useTypedFilters(list: ListControllerResult): SetFilters {
  const show = useFilteredList(list);
  const here = useHref(useLocation().pathname);
  const typed = useRef<object | null>(null);
  const timer = useRef<number>();

  const settle = useEvent(() => {
    const filter = typed.current;
    typed.current = null;
    window.clearTimeout(timer.current);
    if (filter && window.location.pathname === here) show(filter);
  });
  useEffect(() => () => window.clearTimeout(timer.current), []);
  // Blocks nothing: it is the last moment at which the list's place in the history can be told the filter.
  // When going back that place is behind already, and what was typed is let go.
  useBlocker(({ currentLocation, nextLocation }) => {
    if (currentLocation.pathname !== nextLocation.pathname) settle();
    return false;
  });

  return useEvent<Parameters<SetFilters>, void>((filter, displayed) => {
    window.clearTimeout(timer.current);
    typed.current = displayed ? null : filter;
    if (displayed) list.setFilters(filter, displayed);
    else timer.current = window.setTimeout(settle, pauseMs);
  });
}

/** Inside a list, around what shows it: filters that never bring back who has gone on. */
export function TypedFilters({ children }: { children: ReactNode }) {
  const list = useListContext();
  const setFilters = useTypedFilters(list);
  const showFilter = useEvent((name: string, value: unknown) => {
    leaveTyping(name);
    list.showFilter(name, value);
  });
  const value = useMemo(
    () => ({ ...list, setFilters, showFilter }),
    [list, setFilters, showFilter],
  );
  return <ListContextProvider value={value}>{children}</ListContextProvider>;
}
