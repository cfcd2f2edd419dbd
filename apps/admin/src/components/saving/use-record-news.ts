import { recordNewsText } from '@hoi/localization/content-state-text';
import { useQuery } from '@tanstack/react-query';
import { useResourceContext } from 'react-admin';
import { api, ownTurns } from '#providers/browser.ts';
import { recordNow } from '#providers/data/record-now.graphql.ts';
import type { RecordNow, Row } from '#providers/data/resource-description.ts';
import { resources } from '#providers/resources.ts';

// Four small questions a minute for each form that is in sight. Milliseconds.
const askEvery = 15_000;

function isNewer(place: string, shown: Row, now: RecordNow): boolean {
  if (typeof now.version === 'number')
    return now.version > ownTurns.newest(place, shown.version ?? 0);
  // One that is no number says nothing but whether it is another.
  return now.version !== shown.state;
}

/**
 * What somebody else did to a record since this screen read it.
 * @returns the words to show, and whether there is a newer version to load; null when nothing happened
 */
export function useRecordNews(shown: Row | undefined) {
  const resource = useResourceContext() ?? '';
  const id = shown?.id ?? '';
  const { now: ask = recordNow, newsText } = resources[resource] ?? {};
  const { data: now } = useQuery({
    queryKey: ['record-news', resource, id],
    queryFn: () => ask(api, id),
    enabled: id !== '',
    refetchInterval: askEvery,
    refetchOnWindowFocus: 'always',
    retry: false,
    gcTime: 0,
  });
  const place = `${resource}/${id}`;
  if (!shown || now === undefined || ownTurns.isBusy(place)) return null;
  const newer = now !== null && isNewer(place, shown, now);
  const own = newsText?.(shown, now, newer);
  const text = own === undefined && (newer || now === null) ? recordNewsText(now === null) : own;
  return text ? { text, isLoadable: now !== null } : null;
}
