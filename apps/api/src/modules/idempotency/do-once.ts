import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { BadInputError, ConflictError } from '@hoi/domain/errors';
import { seal, unseal } from '#modules/identity/sealed-text.ts';
import type { Staff } from '#modules/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { bindClaim, type Claim } from './claim.ts';

// Longer than any deed of the back office takes; a server that died holds its keys for so long.
const leaseMs = 20_000;
const patienceMs = 25_000;
const pollMs = 100;
// Answers of forms have a few kilobytes.
const longestAnswer = 512 * 1024;
const purpose = 'idempotency';

const messages = {
  otherBody: 'Khóa Idempotency-Key này đã dùng cho một yêu cầu khác.',
  done: 'Việc này đã được thực hiện ở lần gửi trước. Hãy tải lại trang để xem kết quả.',
  running: 'Yêu cầu này đang được xử lý. Vui lòng thử lại sau ít giây.',
};

export interface Asked {
  key: string;
  /** Of the whole request: the same key with another is a mistake of its sender. */
  requestHash: Uint8Array<ArrayBuffer>;
}

/** An answer as it is kept; null stands for one that must not be, such as one with a cookie. */
export interface Answered<Answer> {
  answer: Answer;
  kept: string | null;
}

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

/** The kept answer of a key that somebody else has; undefined while it may still come. */
function answerIn(row: Row, claim: Claim, { key, requestHash }: Asked): string | undefined {
  if (!Buffer.from(row.requestHash).equals(requestHash)) {
    throw new BadInputError([], messages.otherBody);
  }
  if (row.answer !== null) return unseal(purpose, `${claim.userId} ${key}`, row.answer);
  const late = Date.now() - row.claimedAt.getTime() > leaseMs;
  if (row.finished || (row.done && late)) throw new ConflictError(messages.done);
  return undefined;
}

/** Claims the key, or waits for what another request with it is answered. @returns that answer */
async function claimOrWait(claim: Claim, asked: Asked): Promise<string | undefined> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    if (await take(claim, asked)) return undefined;
    const row = await readRow(claim);
    const kept = row ? answerIn(row, claim, asked) : undefined;
    if (kept !== undefined) return kept;
    await wait(pollMs);
  }
  throw new ConflictError(messages.running);
}

/** Keeps the answer of what was written; what wrote nothing gives the key back. */
async function finish({ userId, keyHash, token }: Claim, answer: string | null): Promise<void> {
  const where = { userId, keyHash, token };
  const data = { finished: true, answer };
  const { count } = await db.idempotencyKey.updateMany({ where: { ...where, done: true }, data });
  if (count === 0) await db.idempotencyKey.deleteMany({ where: { ...where, done: false } });
}

/**
 * Does what a key stands for once, however often it is asked for.
 * @returns the answer of `work`, or of the earlier request as it was kept
 * @throws BadInputError for a key that was used for another request; ConflictError when the answer of the
 *   earlier one is not to be had
 */
export async function doOnce<Answer>(
  viewer: Staff,
  asked: Asked,
  work: () => Promise<Answered<Answer>>,
): Promise<{ answer: Answer } | { kept: string }> {
  const { userId } = viewer;
  const claim = { userId, keyHash: hashOf(asked.key), token: randomUUID() };
  const kept = await claimOrWait(claim, asked);
  if (kept !== undefined) return { kept };
  bindClaim(viewer, claim);
  let sealed: string | null = null;
  try {
    const done = await work();
    const short = done.kept !== null && done.kept.length <= longestAnswer;
    if (short) sealed = seal(purpose, `${userId} ${asked.key}`, done.kept ?? '');
    return { answer: done.answer };
  } finally {
    await finish(claim, sealed);
  }
}
