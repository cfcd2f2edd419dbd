import { ConflictError, refuseField } from '@hoi/domain/errors';
import { signInFaults } from '@hoi/localization/words/access/staff';
import type { BothSteps } from '@hoi/validation/access/sign-in';
import { verifyPassword } from '#modules/access/identity/password.ts';
import { useSecondStep } from '#modules/access/identity/second-step.ts';
import type { Staff } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { sharedLimit } from '#outside/rate-limiter.ts';

/** Attempts to prove it again, by session: who borrowed one screen shuts nobody out at another. */
export const proofLimit = sharedLimit('prove-again', 10, 15 * 60);
// Of a million codes three pass at a time: twenty a day are one chance in sixteen thousand.
const codesPerDay = 20;
/** Codes of the app tried by who knows the password. Recovery codes are too long to be guessed. */
const codeLimit = sharedLimit('second-step', codesPerDay, 24 * 60 * 60);

function factsOf({ userId }: Staff) {
  const select = { passwordHash: true, totpSecret: true } as const;
  return db.user.findUniqueOrThrow({ where: { id: userId }, select });
}

/** A signed-in person shows her password again, before what a borrowed screen must not do. @returns what is stored of it */
export async function requirePassword(
  staff: Staff,
  password: string,
  field: string,
): Promise<string> {
  await proofLimit.take(staff.sessionId);
  const { passwordHash } = await factsOf(staff);
  if (!(await verifyPassword(passwordHash, password, 'known'))) {
    refuseField(field, signInFaults.wrongPassword);
  }
  await proofLimit.giveBack(staff.sessionId);
  return passwordHash;
}

/**
 * Uses up a code of the account. @param who whose tries are counted together
 * @throws BadInputError naming the field
 */
export async function requireCode(
  account: { id: string; totpSecret: string },
  code: string,
  { who, field }: { who: string; field: string },
): Promise<'app' | 'recovery'> {
  const fromApp = /^\d+$/.test(code);
  if (fromApp) await codeLimit.take(who);
  const used = await useSecondStep(account.id, account.totpSecret, code);
  if (used === null) {
    refuseField(field, fromApp ? signInFaults.spentCode : signInFaults.spentRecoveryCode);
  }
  if (fromApp) await codeLimit.giveBack(who);
  return used;
}

/** The password and a code, before the second step itself is changed. @returns which kind of code it was */
export async function requireBothSteps(
  staff: Staff,
  { password, code }: BothSteps,
): Promise<'app' | 'recovery'> {
  await requirePassword(staff, password, 'password');
  const { totpSecret } = await factsOf(staff);
  if (totpSecret === null) throw new ConflictError(signInFaults.twoStepsOff);
  const who = staff.sessionId;
  return requireCode({ id: staff.userId, totpSecret }, code, { who, field: 'code' });
}
