import { BadInputError, ConflictError, ForbiddenError, NotFoundError } from '@hoi/domain/errors';
import { slugify } from '@hoi/localization/slug';
import type { OrgUnitFields } from '@hoi/validation/org-unit';
import { record } from '#modules/audit/record.ts';
import { requirePermission, type Staff, type Viewer } from '#modules/identity/viewer.ts';
import { db, type Transaction } from '#outside/db.ts';
import { mayChangeUnit, mayRemoveFrom } from './org-unit.policy.ts';

export interface OrgUnitChange extends OrgUnitFields {
  id: string;
  expectedVersion: number;
  /** Stays where it is when left out. */
  parentId?: string | null | undefined;
}

async function requireMove(tx: Transaction, staff: Staff, path: string, id: string, to: string) {
  const parent = await tx.orgUnit.findUnique({ where: { id: to }, select: { path: true } });
  if (!parent) throw new NotFoundError();
  if (!mayRemoveFrom(staff, path) || !mayChangeUnit(staff, parent.path)) throw new ForbiddenError();
  if (parent.path.includes(`${id}/`)) {
    const message = 'Không thể chuyển một đơn vị xuống dưới chính nó.';
    throw new BadInputError([{ path: ['parentId'], message }]);
  }
}

/** Changes a unit; moving it needs rights at both ends. @throws ConflictError for a stale version */
export async function updateOrgUnit(viewer: Viewer, change: OrgUnitChange): Promise<void> {
  const staff = requirePermission(viewer, 'user:manage');
  const { id, expectedVersion, parentId, ...fields } = change;
  const slug = fields.slug ?? slugify(fields.name);
  await db.$transaction(async (tx) => {
    const unit = await tx.orgUnit.findUnique({
      where: { id },
      select: { path: true, parentId: true },
    });
    if (!unit) throw new NotFoundError();
    if (!mayChangeUnit(staff, unit.path)) throw new ForbiddenError();
    const moves = parentId != null && parentId !== unit.parentId;
    if (moves) await requireMove(tx, staff, unit.path, id, parentId);
    const taken = await tx.orgUnit.findFirst({
      where: { slug, NOT: { id } },
      select: { id: true },
    });
    if (taken) {
      throw new BadInputError([{ path: ['slug'], message: 'Đã có đơn vị dùng địa chỉ này.' }]);
    }
    const { count } = await tx.orgUnit.updateMany({
      where: { id, version: expectedVersion },
      data: { ...fields, slug, ...(moves && { parentId }), version: { increment: 1 } },
    });
    if (count === 0) throw new ConflictError();
    await record(tx, staff, {
      action: 'update-org-unit',
      subjectType: 'OrgUnit',
      subjectId: id,
      detail: { name: fields.name, slug, ...(moves && { parentId }) },
      tags: ['org-units', `org-unit:${id}`],
    });
  });
}
