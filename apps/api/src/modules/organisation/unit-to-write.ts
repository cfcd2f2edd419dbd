import { BadInputError, ForbiddenError } from '@hoi/domain/errors';
import type { Permission } from '@hoi/domain/roles';
import { localId } from '#graphql/node-id.ts';
import { mayAt, type Viewer } from '#modules/identity/viewer.ts';
import { db } from '#outside/db.ts';

/**
 * The unit that something new is to belong to.
 * @throws BadInputError for an unknown unit, ForbiddenError without the permission there
 */
export async function unitToWrite(
  viewer: Viewer,
  permission: Permission,
  globalId: string,
): Promise<string> {
  const id = localId(globalId, 'OrgUnit');
  const unit = id && (await db.orgUnit.findUnique({ where: { id }, select: { path: true } }));
  if (!id || !unit) {
    throw new BadInputError([{ path: ['orgUnit'], message: 'Không có đơn vị này.' }]);
  }
  if (!mayAt(viewer, permission, unit.path)) throw new ForbiddenError();
  return id;
}
