import { requireStaff, type Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { recordUser } from './user-deeds.ts';

/** Ends every session of the viewer's own but the one of this request. */
export async function endOtherSessions(viewer: Viewer): Promise<void> {
  const staff = requireStaff(viewer);
  await db.$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({
      where: { userId: staff.userId, id: { not: staff.sessionId } },
    });
    const detail = { count };
    await recordUser(tx, staff, { id: staff.userId }, { action: 'end-other-sessions', detail });
  });
}
