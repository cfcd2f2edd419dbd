import { record } from '#modules/access/audit/record.ts';
import { requireStaff, type Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';

/** Ends every session of the viewer's own but the one of this request. */
export async function endOtherSessions(viewer: Viewer): Promise<void> {
  const staff = requireStaff(viewer);
  await db.$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({
      where: { userId: staff.userId, id: { not: staff.sessionId } },
    });
    await record(tx, staff, {
      action: 'end-other-sessions',
      subjectType: 'User',
      subjectId: staff.userId,
      detail: { count },
      tags: [],
    });
  });
}
