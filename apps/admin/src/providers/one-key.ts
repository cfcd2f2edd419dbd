import { idempotencyHeader } from '@hoi/contract/headers';
import { type AnyVariables, createRequest, stringifyDocument } from 'urql';
import { codeOf } from './api-error.ts';

// Long enough for a lift or a change of cells; a person still waits for the answer.
const pausesMs = [500, 1500];
const mostOpen = 100;
// Who presses again later than this means to do it again. Milliseconds.
const rememberedFor = 2 * 60_000;

/**
 * After these neither this try nor an earlier one has done anything. All others may hide an earlier one:
 * whose session has ended is told NOT_FOUND too, and whose first request is still at work CONFLICT.
 */
const refusals: readonly unknown[] = ['BAD_USER_INPUT', 'QUERY_TOO_COMPLEX'];

interface OpenDeed {
  key: string;
  /** When it was last sent; milliseconds since 1970. */
  at: number;
  /** Who is sending it, or waits to send it again: so long it is remembered whatever happens. */
  holders: number;
}

/**
 * Deeds whose answer has not come: sent again by hand they are still the same deeds, for a while and
 * as long as nothing else was done. "Unpublish this" has the same words each time it is meant.
 */
const open = new Map<string, OpenDeed>();
/** Which deed failed with an error. */
const failed = new WeakMap<object, string>();

/** Not randomUUID: browsers have it over HTTPS only. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

function forget(isForgotten: (deed: OpenDeed) => boolean): void {
  for (const [name, deed] of open) if (deed.holders === 0 && isForgotten(deed)) open.delete(name);
}

function openDeed(name: string): OpenDeed {
  forget(({ at }) => Date.now() - at > rememberedFor);
  const known = open.get(name);
  if (known) return known;
  const [oldest] = open.keys();
  if (open.size >= mostOpen && oldest !== undefined) open.delete(oldest);
  const deed = { key: newKey(), at: Date.now(), holders: 0 };
  open.set(name, deed);
  return deed;
}

/**
 * Remembers what failed with an error until it is sent again, however long that takes.
 * @returns lets go of it; to be called once it has been sent again, or never will be
 */
export function holdDeed(error: unknown): () => void {
  const name = failed.get(Object(error));
  const deed = name === undefined ? undefined : open.get(name);
  if (!deed) return () => undefined;
  deed.holders += 1;
  return () => {
    deed.holders -= 1;
  };
}

/** A file chosen again is the same file. */
function comparable(_name: string, value: unknown): unknown {
  if (!(value instanceof File)) return value;
  const { name, size, lastModified } = value;
  return { name, size, lastModified };
}

/** Tells a write from every other one; a hash, so that no password is remembered. */
export function deedOf(
  document: Parameters<typeof stringifyDocument>[0],
  variables: AnyVariables,
): string {
  const compared: AnyVariables = JSON.parse(JSON.stringify(variables ?? {}, comparable));
  return String(createRequest(stringifyDocument(document), compared).key);
}

async function sendWithin<Data>(
  deed: OpenDeed,
  send: (headers: Record<string, string>) => Promise<Data>,
): Promise<Data> {
  const headers = { [idempotencyHeader]: deed.key };
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await send(headers);
    } catch (error) {
      deed.at = Date.now();
      const pause = pausesMs[attempt];
      const isLost = codeOf(error) === 'OFFLINE';
      if (!isLost || pause === undefined || navigator.onLine === false) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/**
 * Sends a write until an answer comes, a few times at most and always under one key: the server does it once.
 * @param name see `deedOf`
 */
export async function sendDeed<Data>(
  name: string,
  send: (headers: Record<string, string>) => Promise<Data>,
): Promise<Data> {
  const deed = openDeed(name);
  deed.holders += 1;
  try {
    const answer = await sendWithin(deed, send);
    open.delete(name);
    // What was done since may be what the others were to do or undo.
    forget(() => true);
    return answer;
  } catch (error) {
    if (refusals.includes(codeOf(error))) open.delete(name);
    else failed.set(Object(error), name);
    throw error;
  } finally {
    deed.holders -= 1;
  }
}
