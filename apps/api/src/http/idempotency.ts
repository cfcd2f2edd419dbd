import { createHash } from 'node:crypto';
import { idempotencyHeader } from '@hoi/contract/headers';
import { BadInputError } from '@hoi/domain/errors';
import { idempotencyFaults } from '@hoi/localization/words/access/idempotency';
import type { DoneDeed } from '#graphql/context.ts';
import { doOnce } from '#modules/access/idempotency/do-once.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { callerTurns } from './caller-turns.ts';

const wellFormed = /^[\x21-\x7e]{8,128}$/;

// Of those who send one key one works and one looks what becomes of it: each look is two statements.
const ofOneKey = { atOnce: 2, waiting: 40 };
const inTurn = callerTurns();

interface KeptResponse {
  status: number;
  type: string;
  body: string;
}

/** The part of a response that is read here; servers have classes of their own for it. */
type Answer = Pick<Response, 'status' | 'headers' | 'text' | 'body'>;

async function hashOf(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const type = request.headers.get('content-type') ?? '';
  const hash = createHash('sha256');
  // The parts of an upload are divided by a word that is new each time: its length says enough.
  if (/^multipart\//i.test(type)) hash.update(`upload ${request.headers.get('content-length')}`);
  else hash.update(new Uint8Array(await request.clone().arrayBuffer()));
  return new Uint8Array(hash.digest());
}

function responseOf({ status, type, body }: KeptResponse): Response {
  return new Response(body, { status, headers: { 'content-type': type } });
}

function faultOf(body: string): 'ours' | 'told' | null {
  // Written by ourselves.
  const { errors } = JSON.parse(body) as { errors?: { extensions: { code: string } }[] };
  if (!errors) return null;
  return errors.some(({ extensions }) => extensions.code === 'INTERNAL') ? 'ours' : 'told';
}

/**
 * Runs a request of a member of staff once for each `Idempotency-Key` that she sends; without one, and for
 * others, each time.
 * @param setsCookie whether the answer carries a cookie: such a one is given once
 * @throws RateLimitedError when too many wait for the answer of the same key
 */
export async function runOnce(
  request: Request,
  viewer: Viewer,
  run: (doneBefore?: readonly DoneDeed[]) => Promise<Answer>,
  setsCookie: () => boolean,
): Promise<Answer> {
  const key = request.headers.get(idempotencyHeader);
  if (key === null || viewer.kind !== 'staff') return run();
  if (!wellFormed.test(key)) {
    const message = idempotencyFaults.malformedKey;
    throw new BadInputError([], message);
  }
  const asked = { key, requestHash: await hashOf(request), at: Date.now() };
  const work = async (doneBefore?: readonly DoneDeed[]) => {
    const answer = await run(doneBefore);
    const { status } = answer;
    const type = answer.headers.get('content-type') ?? 'application/json';
    const made = { status, type, body: await answer.text() };
    const kept = setsCookie() ? null : JSON.stringify(made);
    return { answer: responseOf(made), kept, fault: faultOf(made.body) };
  };
  const done = await inTurn(`${viewer.userId} ${key}`, ofOneKey, () => doOnce(viewer, asked, work));
  if ('answer' in done) return done.answer;
  // Written by ourselves a few lines above.
  const again = responseOf(JSON.parse(done.kept) as KeptResponse);
  again.headers.set('idempotency-replayed', 'true');
  return again;
}
