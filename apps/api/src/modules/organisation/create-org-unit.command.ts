import { BadInputError, ForbiddenError, NotFoundError } from '@hoi/domain/errors';
import { slugify } from '@hoi/localization/slug';
import type { OrgUnitFields } from '@hoi/validation/org-unit';
import { record } from '#modules/audit/record.ts';
import { requirePermission, type Viewer } from '#modules/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { mayChangeUnit } from './org-unit.policy.ts';

/** Makes a unit below another one. @returns its id */
export async function createOrgUnit(
  viewer: Viewer,
  { parentId, ...fields }: OrgUnitFields & { parentId: string },
): Promise<string> {
  const staff = requirePermission(viewer, 'user:manage');
  const slug = fields.slug ?? slugify(fields.name);
  return db.$transaction(async (tx) => {
    const parent = await tx.orgUnit.findUnique({
      where: { id: parentId },
      select: { path: true },
    });
    if (!parent) throw new NotFoundError();
    if (!mayChangeUnit(staff, parent.path)) throw new ForbiddenError();
    const [created] = await tx.orgUnit.createManyAndReturn({
      data: [{ ...fields, slug, parentId }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!created) {
      throw new BadInputError([{ path: ['slug'], message: 'Đã có đơn vị dùng địa chỉ này.' }]);
    }
    await record(tx, staff, {
      action: 'create-org-unit',
      subjectType: 'OrgUnit',
      subjectId: created.id,
      detail: { name: fields.name, slug, kind: fields.kind, parentId },
      tags: ['org-units'],
    });
    return created.id;
  });
}
