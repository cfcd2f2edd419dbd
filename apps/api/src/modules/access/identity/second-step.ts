import { db, type Transaction } from '#outside/db.ts';
import { sign } from '#outside/secrets.ts';
import { stepOfCode } from './one-time-code.ts';
import { readableGroups } from './password.ts';

/** Recovery codes made at a time. */
const recoveryCodeCount = 10;

// Keyed: who has a copy of the table only cannot try codes against it.
function hashOf(userId: string, code: string): Buffer<ArrayBuffer> {
  return Buffer.from(sign('recovery-code', `${userId}:${code}`));
}

/** Puts a new set in the place of the old one. @returns the codes, to be shown once */
export async function replaceRecoveryCodes(tx: Transaction, userId: string): Promise<string[]> {
  // Of two sets made at once the later one opens, not both.
  await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
  const codes = Array.from({ length: recoveryCodeCount }, () => readableGroups(2));
  await tx.recoveryCode.deleteMany({ where: { userId } });
  const data = codes.map((code) => ({ userId, codeHash: hashOf(userId, code) }));
  await tx.recoveryCode.createMany({ data });
  return codes;
}

/** Turns two-step sign-in off and makes every code of it worthless. */
export async function clearSecondStep(tx: Transaction, userId: string): Promise<void> {
  await tx.user.update({
    where: { id: userId },
    data: { totpSecret: null, totpPending: null, totpLastStep: null },
  });
  await tx.recoveryCode.deleteMany({ where: { userId } });
}

/**
 * Uses up a code of the app or a recovery code: of two who come with the same one, one passes.
 * @param totpSecret as stored
 * @returns which it was; null when it is none, or was used before
 */
export async function useSecondStep(
  userId: string,
  totpSecret: string,
  code: string,
): Promise<'app' | 'recovery' | null> {
  if (!/^\d{6}$/.test(code)) {
    const { count } = await db.recoveryCode.deleteMany({
      where: { userId, codeHash: hashOf(userId, code) },
    });
    return count === 1 ? 'recovery' : null;
  }
  const step = stepOfCode(userId, totpSecret, code);
  if (step === null) return null;
  const { count } = await db.user.updateMany({
    where: { id: userId, totpSecret, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
    data: { totpLastStep: step },
  });
  return count === 1 ? 'app' : null;
}
