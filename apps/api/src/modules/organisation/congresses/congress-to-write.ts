import { ConflictError, ForbiddenError, NotFoundError } from '@hoi/domain/errors';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { requirePersonWriter } from '#modules/organisation/people/person.policy.ts';
import type { Transaction } from '#outside/db.ts';
import { mayWriteCongress, visibleCongresses, visibleDelegates } from './congress.policy.ts';

/**
 * The congress to be changed, locked until the transaction ends.
 * @throws NotFoundError, ForbiddenError at a unit outside of the viewer's power, ConflictError
 */
export async function congressToWrite(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  expectedVersion: number | null,
) {
  requirePersonWriter(viewer);
  await tx.$queryRaw`SELECT 1 FROM congresses WHERE id = ${id}::uuid FOR UPDATE`;
  const congress = await tx.congress.findFirst({
    where: { AND: [{ id }, visibleCongresses(viewer)] },
    include: { orgUnit: { select: { path: true } } },
  });
  if (!congress) throw new NotFoundError();
  if (!mayWriteCongress(viewer, congress.orgUnit.path)) throw new ForbiddenError();
  if (expectedVersion !== null && congress.version !== expectedVersion) throw new ConflictError();
  return congress;
}

/** The delegate and her congress, which counts the change. @throws as congressToWrite */
export async function delegateToWrite(
  tx: Transaction,
  viewer: Viewer,
  { id, expectedVersion }: { id: string; expectedVersion: number },
) {
  requirePersonWriter(viewer);
  const delegate = await tx.congressDelegate.findFirst({
    where: { AND: [{ id }, visibleDelegates(viewer)] },
    include: { person: { select: { published: true } } },
  });
  if (!delegate) throw new NotFoundError();
  await congressToWrite(tx, viewer, delegate.congressId, expectedVersion);
  await countChange(tx, delegate.congressId);
  return delegate;
}

/** Counts a change of the delegates as one of the congress. */
export async function countChange(tx: Transaction, id: string): Promise<void> {
  await tx.congress.update({
    where: { id },
    data: { version: { increment: 1 } },
    select: { id: true },
  });
}
