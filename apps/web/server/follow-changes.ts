import { setTimeout as wait } from 'node:timers/promises';
import { changesPath } from '@hoi/contract/addresses';
import { changeEvents } from '@hoi/contract/change-events';
import { siteHeaders } from '@hoi/contract/headers';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { PageCache } from './page-cache.ts';

/** `loading`: the API is there, but its demo content is not whole yet. */
export type ChangesState = 'away' | 'loading' | 'live';

export interface ChangesOptions {
  apiUrl: string;
  siteKey: () => string | undefined;
  cache: Pick<PageCache, 'live' | 'setLive' | 'purge'>;
  signal: AbortSignal;
  onState?: (state: ChangesState) => void;
  /** Without a word for so long the stream counts as broken. */
  silenceMs?: number;
  retryMs?: number;
}

/** Holds the stream of changes open for as long as the server runs, and the cache true to it. */
export async function followChanges(options: ChangesOptions): Promise<void> {
  const { cache, signal, retryMs = 500 } = options;
  while (!signal.aborted) {
    await followOnce(options).catch(() => {});
    cache.setLive(false);
    options.onState?.('away');
    await wait(retryMs, undefined, { signal, ref: false }).catch(() => {});
  }
}

async function followOnce(options: ChangesOptions): Promise<void> {
  const { apiUrl, cache, silenceMs = 45_000, onState } = options;
  const key = options.siteKey();
  if (!key) return;
  const silence = new AbortController();
  const give = () => silence.abort();
  let alarm = setTimeout(give, silenceMs);
  try {
    const response = await fetch(`${apiUrl}${changesPath}`, {
      headers: { [siteHeaders.key]: key, accept: 'text/event-stream' },
      signal: AbortSignal.any([options.signal, silence.signal]),
    });
    if (!response.ok || !response.body) return;
    const text = response.body.pipeThrough(new TextDecoderStream());
    for await (const { event } of text.pipeThrough(new EventSourceParserStream())) {
      clearTimeout(alarm);
      alarm = setTimeout(give, silenceMs);
      if (event === changeEvents.ready) {
        cache.setLive(true);
        onState?.('live');
      } else if (event === changeEvents.loading) onState?.('loading');
      else if (event === changeEvents.change) cache.purge();
    }
  } finally {
    clearTimeout(alarm);
  }
}
