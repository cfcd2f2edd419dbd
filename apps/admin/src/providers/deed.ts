import { type AnyVariables, createRequest, stringifyDocument } from 'urql';
import { codeOf } from './api-error.ts';

// Long enough for a lift or a change of cells; a person still waits for the answer.
const pausesMs = [500, 1500];
const mostOpen = 100;

/** Keys of deeds whose answer has not come: sent again by hand they are still the same deeds. */
const open = new Map<string, string>();

/** Not randomUUID: browsers have it over HTTPS only. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

function keyOf(deed: string): string {
  const known = open.get(deed);
  if (known) return known;
  const [oldest] = open.keys();
  if (open.size >= mostOpen && oldest !== undefined) open.delete(oldest);
  const key = newKey();
  open.set(deed, key);
  return key;
}

/** Tells a write from every other one; a hash, so that no password is remembered. */
export function deedOf(
  document: Parameters<typeof stringifyDocument>[0],
  variables: AnyVariables,
): string {
  return String(createRequest(stringifyDocument(document), { ...Object(variables) }).key);
}

/**
 * Sends a write until an answer comes, a few times at most and always under one key: the server does it once.
 * @param deed see `deedOf`
 */
export async function sendDeed<Data>(
  deed: string,
  send: (headers: Record<string, string>) => Promise<Data>,
): Promise<Data> {
  const headers = { 'idempotency-key': keyOf(deed) };
  for (let attempt = 0; ; attempt += 1) {
    try {
      const answer = await send(headers);
      open.delete(deed);
      return answer;
    } catch (error) {
      const lost = codeOf(error) === 'OFFLINE';
      if (!lost) open.delete(deed);
      const pause = pausesMs[attempt];
      if (!lost || pause === undefined || navigator.onLine === false) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
