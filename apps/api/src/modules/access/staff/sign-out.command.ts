import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { recordUser } from './user-deeds.ts';

/** Ends the session of the request. @returns whether there was one */
export async function signOut(viewer: Viewer): Promise<boolean> {
  if (viewer.kind !== 'staff') return false;
  await db.$transaction(async (tx) => {
    await tx.session.deleteMany({ where: { id: viewer.sessionId } });
    await recordUser(tx, viewer, { id: viewer.userId }, { action: 'sign-out' });
  });
  return true;
}
