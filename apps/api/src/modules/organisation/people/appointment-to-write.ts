import { ConflictError, ForbiddenError, NotFoundError } from '@hoi/domain/errors';
import { mayAt, type Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';
import { requirePersonWriter, visibleAppointments } from './person.policy.ts';

/**
 * The office to be changed, locked until the transaction ends.
 * @throws NotFoundError, ForbiddenError at a unit outside of the viewer's power, ConflictError
 */
export async function appointmentToWrite(
  tx: Transaction,
  viewer: Viewer,
  { id, expectedVersion }: { id: string; expectedVersion: number },
) {
  requirePersonWriter(viewer);
  await tx.$queryRaw`SELECT 1 FROM appointments WHERE id = ${id}::uuid FOR UPDATE`;
  const appointment = await tx.appointment.findFirst({
    where: { AND: [{ id }, visibleAppointments(viewer)] },
    include: {
      orgUnit: { select: { path: true, endsOn: true } },
      person: { select: { published: true, erasedAt: true } },
    },
  });
  if (!appointment) throw new NotFoundError();
  if (!mayAt(viewer, 'person:write', appointment.orgUnit.path)) throw new ForbiddenError();
  if (appointment.version !== expectedVersion) throw new ConflictError();
  return appointment;
}
