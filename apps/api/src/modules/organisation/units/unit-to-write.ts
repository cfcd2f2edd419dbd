import { ForbiddenError, refuseField } from '@hoi/domain/errors';
import type { Permission } from '@hoi/domain/roles';
import { unitFaults } from '@hoi/localization/words/organisation/units';
import { localId } from '#graphql/node-id.ts';
import { mayAt, type Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';

/** Nothing new belongs to a unit that has ended, or that is yet to come. @throws BadInputError */
export function requireUnitOfToday({ alive }: { alive: boolean }): void {
  if (alive) return;
  refuseField('orgUnit', unitFaults.notToday);
}

/**
 * The unit that something new is to belong to.
 * @throws BadInputError for an unknown unit or one that is not there today, ForbiddenError without the permission there
 */
export async function unitToWrite(
  viewer: Viewer,
  permission: Permission,
  globalId: string,
): Promise<string> {
  const id = localId(globalId, 'OrgUnit');
  const select = { path: true, alive: true };
  const unit = id && (await db.orgUnit.findUnique({ where: { id }, select }));
  if (!id || !unit) {
    refuseField('orgUnit', unitFaults.unknown);
  }
  if (!mayAt(viewer, permission, unit.path)) throw new ForbiddenError();
  requireUnitOfToday(unit);
  return id;
}
