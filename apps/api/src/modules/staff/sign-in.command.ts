import { BadInputError, UnauthenticatedError } from '@hoi/domain/errors';
import type { SignInFields } from '@hoi/validation/sign-in';
import { record } from '#modules/audit/record.ts';
import { verifyPassword } from '#modules/identity/password.ts';
import { startSession } from '#modules/identity/session.ts';
import type { Viewer } from '#modules/identity/viewer.ts';
import type { Visitor } from '#modules/identity/visitor.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { log } from '#outside/log.ts';
import { placeOf } from '#outside/network-place.ts';
import { accountLimit, addressLimit, limitKey } from './attempt-limits.ts';
import { requireCode } from './prove-again.ts';

interface Account {
  id: string;
  totpSecret: string | null;
}

/** Uses the code up. @throws BadInputError naming the field when the account asks for a code */
async function proveCode(
  { id, totpSecret }: Account,
  code: string | null | undefined,
): Promise<'app' | 'recovery' | null> {
  if (totpSecret === null) return null;
  if (code == null) {
    const message = 'Nhập mã xác thực 6 số từ ứng dụng trên điện thoại, hoặc một mã khôi phục.';
    throw new BadInputError([{ path: ['totp'], message }]);
  }
  return requireCode({ id, totpSecret }, code, { who: id, field: 'totp' });
}

/**
 * Opens a session and ends the one that the request came with.
 * An unknown address, a wrong password and a disabled account get the same answer in the same time.
 * @returns the token for the cookie
 */
export async function signIn(
  viewer: Viewer,
  visitor: Visitor,
  { email, password, totp }: SignInFields,
): Promise<string> {
  const account = limitKey(email);
  const address = limitKey(placeOf(visitor.address));
  await addressLimit.take(address);
  await accountLimit.take(account);
  const user = await db.user.findUnique({
    where: { email },
    select: { id: true, name: true, passwordHash: true, status: true, totpSecret: true },
  });
  const opened = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !opened || user.status !== 'ACTIVE') {
    log.warn({ account, address }, 'a sign-in was refused');
    throw new UnauthenticatedError('E-mail hoặc mật khẩu không đúng.');
  }
  const code = await proveCode(user, totp);
  const now = clock.now();
  const token = await db.$transaction(async (tx) => {
    const previous = viewer.kind === 'staff' ? [{ id: viewer.sessionId }] : [];
    const expired = { userId: user.id, expiresAt: { lt: now } };
    await tx.session.deleteMany({ where: { OR: [expired, ...previous] } });
    const started = await startSession(tx, user.id, visitor.userAgent);
    await tx.user.update({ where: { id: user.id }, data: { lastSignInAt: now } });
    const actor = {
      kind: 'staff' as const,
      userId: user.id,
      name: user.name,
      email,
      sessionId: '',
      mustChangePassword: false,
      grants: [],
    };
    await record(tx, actor, {
      action: 'sign-in',
      subjectType: 'User',
      subjectId: user.id,
      ...(code && { detail: { byRecoveryCode: code === 'recovery' } }),
      tags: [],
    });
    return started;
  });
  await accountLimit.forget(account);
  await addressLimit.giveBack(address);
  return token;
}
