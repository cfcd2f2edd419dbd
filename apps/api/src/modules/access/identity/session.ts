import { createHash, randomBytes } from 'node:crypto';
import { localDay } from '@hoi/localization/date';
import { clock } from '#outside/clock.ts';
import { db, type Transaction } from '#outside/db.ts';
import type { Staff } from './viewer.ts';

/** A session ends this long after it began, whatever happens. */
const sessionSeconds = 12 * 60 * 60;
// Without a request for this long it ends too.
const idleSeconds = 2 * 60 * 60;
// The time of the last request is kept this coarsely, to spare a write per request.
const touchSeconds = 60;

function hashOf(token: string): Buffer<ArrayBuffer> {
  return createHash('sha256').update(token).digest();
}

/** Starts a session. @returns the token for the cookie; only its hash is stored */
export async function startSession(
  tx: Transaction,
  userId: string,
  userAgent: string,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = clock.now();
  await tx.session.create({
    data: {
      userId,
      tokenHash: hashOf(token),
      userAgent: userAgent.slice(0, 300),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + sessionSeconds * 1000),
    },
    select: { id: true },
  });
  return token;
}

/** Which sessions open the door still. */
export function liveSessions(now: Date) {
  return {
    expiresAt: { gt: now },
    lastSeenAt: { gt: new Date(now.getTime() - idleSeconds * 1000) },
  };
}

/** Who a session token belongs to, with the roles of this moment; null when it is not valid any more. */
export async function findStaff(token: string): Promise<Staff | null> {
  const now = clock.now();
  const day = new Date(localDay(now));
  const session = await db.session.findFirst({
    where: {
      tokenHash: hashOf(token),
      ...liveSessions(now),
      user: { status: 'ACTIVE' },
    },
    select: {
      id: true,
      lastSeenAt: true,
      user: {
        select: {
          id: true,
          email: true,
          name: true,
          passwordIsTemporary: true,
          roleGrants: {
            where: {
              startsOn: { lte: day },
              OR: [{ endsOn: null }, { endsOn: { gt: day } }],
              orgUnit: { alive: true },
            },
            select: { role: true, orgUnitId: true, orgUnit: { select: { path: true } } },
          },
        },
      },
    },
  });
  if (!session) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > touchSeconds * 1000) {
    await db.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: now } });
  }
  const { user } = session;
  return {
    kind: 'staff',
    userId: user.id,
    email: user.email,
    name: user.name,
    sessionId: session.id,
    mustChangePassword: user.passwordIsTemporary,
    grants: (user.passwordIsTemporary ? [] : user.roleGrants).map((grant) => ({
      role: grant.role,
      orgUnitId: grant.orgUnitId,
      orgUnitPath: grant.orgUnit.path,
    })),
  };
}
