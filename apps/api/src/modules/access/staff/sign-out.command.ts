import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';

/** Ends the session of the request. @returns whether there was one */
export async function signOut(viewer: Viewer): Promise<boolean> {
  if (viewer.kind !== 'staff') return false;
  await db.$transaction(async (tx) => {
    await tx.session.deleteMany({ where: { id: viewer.sessionId } });
    const action = 'sign-out';
    await record(tx, viewer, { action, subjectType: 'User', subjectId: viewer.userId, tags: [] });
  });
  return true;
}
