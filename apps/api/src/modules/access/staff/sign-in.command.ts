import { refuseField, UnauthenticatedError } from '@hoi/domain/errors';
import { placeOf } from '@hoi/domain/network-place';
import { signInFaults } from '@hoi/localization/words/access/staff';
import type { SignInFields } from '@hoi/validation/access/sign-in';
import {
  deviceOf,
  deviceToken,
  networkHash,
  networksSince,
  rememberNetwork,
} from '#modules/access/identity/known-device.ts';
import { verifyPassword } from '#modules/access/identity/password.ts';
import { startSession } from '#modules/access/identity/session.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Visitor } from '#modules/access/identity/visitor.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { log } from '#outside/log.ts';
import { requireCode } from './prove-again.ts';
import { callerAt, limitKey } from './sign-in-limits.ts';
import { recordUser } from './user-deeds.ts';

interface Account {
  id: string;
  totpSecret: string | null;
}

/** Uses the code up. @param who whose tries are counted together @throws BadInputError naming the field when the account asks for a code */
async function proveCode(
  { id, totpSecret }: Account,
  code: string | null | undefined,
  who: string,
): Promise<'app' | 'recovery' | null> {
  if (totpSecret === null) return null;
  if (code == null) {
    refuseField('totp', signInFaults.codeMissing);
  }
  return requireCode({ id, totpSecret }, code, { who, field: 'totp' });
}

/** The account, and how tries at it are counted. Asks the same of the database for one that is not there. */
async function knock(visitor: Visitor, email: string) {
  const network = networkHash(visitor.address);
  const since = networksSince();
  const [user, cameFromHere] = await Promise.all([
    db.user.findUnique({
      where: { email },
      select: { id: true, name: true, passwordHash: true, status: true, totpSecret: true },
    }),
    db.signInNetwork.count({
      where: { networkHash: network, lastSignInAt: { gt: since }, user: { email } },
    }),
  ]);
  const device = user && deviceOf(user, visitor.device);
  const known = { device, network: cameFromHere > 0 ? network.toString('base64url') : null };
  return { user, device, caller: callerAt(email, placeOf(visitor.address), known) };
}

/**
 * Opens a session and ends the one that the request came with.
 * An unknown address, a wrong password and a disabled account get the same answer in the same time.
 * @returns what the two cookies hold: of the session, and of the device, which is known from now on
 */
export async function signIn(
  viewer: Viewer,
  visitor: Visitor,
  { email, password, totp }: SignInFields,
): Promise<{ token: string; device: string }> {
  const { user, device, caller } = await knock(visitor, email);
  await caller.take();
  const turn = caller.isKnown ? 'known' : 'stranger';
  const opened = await verifyPassword(user?.passwordHash ?? null, password, turn);
  if (!user || !opened || user.status !== 'ACTIVE') {
    log.warn({ account: limitKey(email), known: caller.isKnown }, 'a sign-in was refused');
    throw new UnauthenticatedError(signInFaults.refused);
  }
  const code = await proveCode(user, totp, caller.key);
  const now = clock.now();
  const token = await db.$transaction(async (tx) => {
    // What was checked may be another by now: by a password that was taken away no session opens.
    const { count } = await tx.user.updateMany({
      where: {
        id: user.id,
        status: 'ACTIVE',
        passwordHash: user.passwordHash,
        totpSecret: user.totpSecret,
      },
      data: { lastSignInAt: now },
    });
    if (count === 0) throw new UnauthenticatedError(signInFaults.refused);
    const previous = viewer.kind === 'staff' ? [{ id: viewer.sessionId }] : [];
    const expired = { userId: user.id, expiresAt: { lt: now } };
    await tx.session.deleteMany({ where: { OR: [expired, ...previous] } });
    const started = await startSession(tx, user.id, visitor.userAgent);
    await rememberNetwork(tx, user.id, visitor.address);
    const actor = {
      kind: 'staff' as const,
      userId: user.id,
      name: user.name,
      email,
      sessionId: '',
      mustChangePassword: false,
      grants: [],
    };
    await recordUser(tx, actor, user, {
      action: 'sign-in',
      ...(code && { detail: { byRecoveryCode: code === 'recovery' } }),
    });
    return started;
  });
  await caller.passed();
  return { token, device: deviceToken(user, device) };
}
