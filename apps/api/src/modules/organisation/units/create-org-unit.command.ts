import { ForbiddenError, NotFoundError, refuseField } from '@hoi/domain/errors';
import { unitFaults } from '@hoi/localization/words/organisation/units';
import type { NewOrgUnit } from '@hoi/validation/organisation/org-unit';
import { requirePermission, type Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { today } from '#outside/today.ts';
import { replaceSpellings } from './correct-unit.ts';
import { refuseNamesakes } from './namesakes.ts';
import { mayChangeUnit } from './org-unit.policy.ts';
import { explainUnitFault } from './unit-fault.ts';
import { unitSlug } from './unit-slug.ts';
import { recordUnit, settleUnits, takeTurn, writeUnit } from './unit-versions.ts';

/** Makes a unit below another one, from today. @returns its id */
export function createOrgUnit(
  viewer: Viewer,
  { parentId, slug: wanted, opensOn, spellings, levelLabel, ...fields }: NewOrgUnit,
): Promise<string> {
  const staff = requirePermission(viewer, 'unit:write');
  const slug = wanted ?? unitSlug(fields.name);
  const write = db.$transaction(async (tx) => {
    await takeTurn(tx);
    const parent = await tx.orgUnit.findUnique({
      where: { id: parentId },
      select: { path: true },
    });
    if (!parent) throw new NotFoundError();
    if (!mayChangeUnit(staff, parent.path)) throw new ForbiddenError();
    const from = opensOn ?? today();
    const place = { parentId, name: fields.name, kind: fields.kind, from };
    await refuseNamesakes(tx, [{ ...place, key: slug, unitId: null, to: null }]);
    const taken = await tx.orgUnit.count({ where: { slug } });
    // A unit's former address still leads to it, and is not for others to take.
    if (taken > 0 || (await tx.orgUnitOldSlug.count({ where: { slug } })) > 0) {
      refuseField('slug', unitFaults.slugTaken);
    }
    const id = await writeUnit(tx, {
      ...fields,
      slug,
      parentId,
      levelLabel: levelLabel ?? '',
      opensOn: from,
    });
    if (spellings) await replaceSpellings(tx, id, spellings);
    await settleUnits(tx);
    const detail = { name: fields.name, slug, kind: fields.kind, parentId };
    await recordUnit(tx, staff, { id }, { action: 'create-org-unit', detail });
    return id;
  });
  return explainUnitFault(write);
}
