import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { BadInputError, ConflictError } from '@hoi/domain/errors';
import { idempotencyFaults } from '@hoi/localization/words/access/idempotency';
import type { DoneDeed } from '#graphql/context.ts';
import type { Staff } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { bindClaim, type Claim, deedsOf, sealForKey, unsealForKey } from './claim.ts';

// Longer than any deed of the back office takes; a server that died holds its keys for so long.
const leaseMs = 20_000;
const patienceMs = 25_000;
const pollMs = 100;
// Answers of forms have a few kilobytes.
const longestAnswer = 512 * 1024;

export interface Asked {
  key: string;
  /** Of the whole request: the same key with another is a mistake of its sender. */
  requestHash: Uint8Array<ArrayBuffer>;
  /** When it came, in milliseconds since 1970. */
  at: number;
}

/** An answer as it is kept; null stands for one that must not be, such as one with a cookie. */
interface Answered<Answer> {
  answer: Answer;
  kept: string | null;
  /** What is wrong with it: an error of ours, which is no answer, or one that the asker is told. */
  fault: 'ours' | 'told' | null;
}

/** Does the deed; or, of one that was done before, makes the answer again and does nothing. */
type Work<Answer> = (doneBefore?: readonly DoneDeed[]) => Promise<Answered<Answer>>;

/** What became of an earlier request with the same key. */
type Earlier = { kept: string } | { deeds: readonly DoneDeed[] };

type Row = NonNullable<Awaited<ReturnType<typeof readRow>>>;

function hashOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(text).digest());
}

function readRow({ userId, keyHash }: Claim) {
  return db.idempotencyKey.findUnique({ where: { userId_keyHash: { userId, keyHash } } });
}

async function take({ userId, keyHash, token }: Claim, { requestHash }: Asked): Promise<boolean> {
  const taken = await db.$executeRaw`
    INSERT INTO idempotency_keys AS k (user_id, key_hash, request_hash, token)
    VALUES (${userId}::uuid, ${keyHash}, ${requestHash}, ${token}::uuid)
    ON CONFLICT (user_id, key_hash) DO UPDATE SET token = EXCLUDED.token, claimed_at = now()
    WHERE NOT k.done AND k.request_hash = EXCLUDED.request_hash
      AND k.claimed_at < now() - ${leaseMs} * interval '1 millisecond'`;
  return taken > 0;
}

/** What is known of the deed of a key that somebody else has; undefined while its answer may still come. */
function earlierOf(row: Row, claim: Claim, { requestHash }: Asked): Earlier | undefined {
  if (!Buffer.from(row.requestHash).equals(requestHash)) {
    throw new BadInputError([], idempotencyFaults.otherBody);
  }
  if (row.answer !== null) return { kept: unsealForKey(claim, row.answer) };
  // There is an answer, and it is given once.
  if (row.finished) throw new ConflictError(idempotencyFaults.done);
  const late = Date.now() - row.claimedAt.getTime() > leaseMs;
  return row.done && late ? { deeds: deedsOf(claim, row.deeds) } : undefined;
}

/** Claims the key, or waits for what becomes of another request with it. @returns that */
async function claimOrWait(claim: Claim, asked: Asked): Promise<Earlier | undefined> {
  const deadline = asked.at + patienceMs;
  // Who had to wait for her turn looks once at least.
  do {
    if (await take(claim, asked)) return undefined;
    const row = await readRow(claim);
    const earlier = row ? earlierOf(row, claim, asked) : undefined;
    if (earlier) return earlier;
    await wait(pollMs);
  } while (Date.now() < deadline);
  throw new ConflictError(idempotencyFaults.running);
}

/**
 * Keeps the answer of what was written; what wrote nothing gives the key back. What was written and could
 * not be answered for a fault of ours is answered when it is asked for again, at once.
 */
async function finish(
  { userId, keyHash, token }: Claim,
  answer: string | null,
  isAnswered: boolean,
): Promise<void> {
  const where = { userId, keyHash, token };
  const data = isAnswered
    ? { finished: true, answer }
    : { claimedAt: new Date(Date.now() - leaseMs) };
  const { count } = await db.idempotencyKey.updateMany({ where: { ...where, done: true }, data });
  if (count === 0) await db.idempotencyKey.deleteMany({ where: { ...where, done: false } });
}

function sealedAnswer(claim: Claim, kept: string | null): string | null {
  const short = kept !== null && kept.length <= longestAnswer;
  return short ? sealForKey(claim, kept) : null;
}

/** Whether anything has been done since to what these deeds were about. */
async function changedSince(deeds: readonly DoneDeed[]): Promise<boolean> {
  for (const { subjectType, subjectId } of deeds) {
    const own = deeds.filter((deed) => deed.subjectId === subjectId);
    const last = BigInt(own.at(-1)?.entry ?? 0);
    const where = { subjectType, subjectId, id: { gt: last } };
    if (await db.auditEntry.findFirst({ where, select: { id: true } })) return true;
  }
  return false;
}

/**
 * The answer of a deed whose server died before it was given, made from things as they are: as long as
 * nobody has done anything to them since, for whoever takes up a version from it must not take up another's.
 */
async function answerAgain<Answer>(
  claim: Claim,
  deeds: readonly DoneDeed[],
  work: Work<Answer>,
): Promise<{ answer: Answer } | { kept: string }> {
  if (await changedSince(deeds)) throw new ConflictError(idempotencyFaults.done);
  const { answer, kept, fault } = await work(deeds);
  if (fault === 'told') throw new ConflictError(idempotencyFaults.done);
  if (fault === 'ours') return { answer };
  const { userId, keyHash } = claim;
  const data = { finished: true, answer: sealedAnswer(claim, kept) };
  await db.idempotencyKey.updateMany({ where: { userId, keyHash, finished: false }, data });
  return kept === null ? { answer } : { kept };
}

/**
 * Does what a key stands for once, however often it is asked for.
 * @returns the answer of `work`, or of the earlier request as it was kept or can be made again
 * @throws BadInputError for a key that was used for another request; ConflictError when the answer of the
 *   earlier one is not to be had
 */
export async function doOnce<Answer>(
  viewer: Staff,
  asked: Asked,
  work: Work<Answer>,
): Promise<{ answer: Answer } | { kept: string }> {
  const { userId } = viewer;
  const { key } = asked;
  const claim = { userId, key, keyHash: hashOf(key), token: randomUUID() };
  const earlier = await claimOrWait(claim, asked);
  if (earlier && 'kept' in earlier) return earlier;
  if (earlier) return answerAgain(claim, earlier.deeds, work);
  bindClaim(viewer, claim);
  let sealed: string | null = null;
  let isAnswered = false;
  try {
    const { answer, kept, fault } = await work();
    isAnswered = fault !== 'ours';
    if (isAnswered) sealed = sealedAnswer(claim, kept);
    return { answer };
  } finally {
    await finish(claim, sealed, isAnswered);
  }
}
