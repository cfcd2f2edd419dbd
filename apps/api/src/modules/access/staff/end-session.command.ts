import { NotFoundError } from '@hoi/domain/errors';
import { requireStaff, type Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { recordUser } from './user-deeds.ts';

/** Ends one of the viewer's own sessions. @returns whether it was the one of this request */
export async function endSession(viewer: Viewer, sessionId: string): Promise<boolean> {
  const staff = requireStaff(viewer);
  await db.$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({
      where: { id: sessionId, userId: staff.userId },
    });
    if (count === 0) throw new NotFoundError();
    await recordUser(tx, staff, { id: staff.userId }, { action: 'end-session' });
  });
  return sessionId === staff.sessionId;
}
