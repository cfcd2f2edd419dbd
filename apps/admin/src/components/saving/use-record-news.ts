import { recordNewsText } from '@hoi/localization/words/frame/records';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useResourceContext } from 'react-admin';
import { ownTurns } from '#providers/browser.ts';
import type { Records } from '#providers/data/data-provider.ts';
import type { RecordNow, Row } from '#providers/data/resource-description.ts';

// Four small questions a minute for each form that is in sight. Milliseconds.
const askEvery = 15_000;

/** News of a record in words: `now` is null when it is gone; null when there are none. */
export type NewsText = (shown: Row, now: RecordNow | null, isNewer: boolean) => string | null;

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
export function useRecordNews(shown: Row | undefined, newsText: NewsText | undefined) {
  const resource = useResourceContext() ?? '';
  const id = shown?.id ?? '';
  const records = useDataProvider<Records>();
  const { data: now } = useQuery({
    queryKey: ['record-news', resource, id],
    queryFn: () => records.now(resource, id),
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
