import { LRUCache } from 'lru-cache';
import type { ServedFile } from '#modules/newsroom/media/find-served-file.ts';
import { outageOf } from '#outside/outage.ts';
import { isListening, onChangeOf } from '#outside/outbox.ts';

const mostFiles = 5_000;
/** As long as the site shows its last good pages: after that too much may have been missed. */
const longestOutageMs = 30 * 60_000;
/** After a failure: meanwhile what is known is served at once, and one in this time asks again. */
const pauseMs = 2_000;

const served = new LRUCache<string, ServedFile>({ max: mostFiles });
let generation = 0;
let awaySince: number | undefined;
let askAgainAt = 0;
let subscribed = false;

/** A change makes all of it doubtful; a gap in which nobody listens is endured, and then ends it too. */
function follow(): void {
  if (isListening()) {
    generation += 1;
    served.clear();
    awaySince = undefined;
  } else awaySince ??= Date.now();
}

function keptOf(key: string): ServedFile | undefined {
  const tooLong = awaySince !== undefined && Date.now() - awaySince > longestOutageMs;
  return tooLong ? undefined : served.get(key);
}

interface OpenFile {
  file: ServedFile | null;
  /** Whether the database could not be asked: it was open when it was last served. */
  old: boolean;
}

/**
 * What everybody may have under a key: as `look` finds it, or, while the database is away, as everybody
 * had it last, if no change has been heard of since. What was withdrawn does not come back.
 * @throws what `look` throws, when nothing is known of the key
 */
export async function openOrLastGood(
  key: string,
  look: () => Promise<ServedFile | null>,
): Promise<OpenFile> {
  if (!subscribed) onChangeOf('anything', follow);
  subscribed = true;
  const kept = keptOf(key);
  if (kept && Date.now() < askAgainAt) return { file: kept, old: true };
  const before = generation;
  try {
    const file = await look();
    if (!file) served.delete(key);
    else if (before === generation && isListening()) served.set(key, file);
    return { file, old: false };
  } catch (error) {
    if (!outageOf(error)) throw error;
    askAgainAt = Date.now() + pauseMs;
    // What was withdrawn in the meantime is gone from here too.
    const still = keptOf(key);
    if (!still) throw error;
    return { file: still, old: true };
  }
}
