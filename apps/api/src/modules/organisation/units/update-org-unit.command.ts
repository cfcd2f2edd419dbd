import { ForbiddenError, NotFoundError, refuseField } from '@hoi/domain/errors';
import { unitFaults } from '@hoi/localization/words/organisation/units';
import type { OrgUnitChange } from '@hoi/validation/organisation/org-unit';
import { requirePermission, type Staff, type Viewer } from '#modules/access/identity/viewer.ts';
import { db, type Transaction } from '#outside/db.ts';
import { lockedRow } from '#outside/locked-row.ts';
import { correctCode, correctState, moveUnit, replaceSpellings } from './correct-unit.ts';
import { placesOf, refuseNamesakes } from './namesakes.ts';
import { mayChangeUnit, mayRemoveFrom } from './org-unit.policy.ts';
import { explainUnitFault } from './unit-fault.ts';
import { recordUnit, settleUnits, takeTurn } from './unit-versions.ts';

async function requireMove(tx: Transaction, staff: Staff, path: string, id: string, to: string) {
  const parent = await tx.orgUnit.findUnique({ where: { id: to }, select: { path: true } });
  if (!parent) throw new NotFoundError();
  if (!mayRemoveFrom(staff, path) || !mayChangeUnit(staff, parent.path)) throw new ForbiddenError();
  if (parent.path.includes(`${id}/`)) refuseField('parentId', unitFaults.belowItself);
}

async function changeAddress(tx: Transaction, id: string, slug: string, old: string) {
  const taken = await tx.orgUnit.findFirst({
    where: { slug, NOT: { id } },
    select: { id: true },
  });
  const left = await tx.orgUnitOldSlug.findUnique({ where: { slug }, select: { unitId: true } });
  if (taken || (left && left.unitId !== id)) refuseField('slug', unitFaults.slugTaken);
  await tx.orgUnit.update({
    where: { id },
    data: { slug, version: { increment: 1 } },
    select: { id: true },
  });
  if (slug === old) return;
  await tx.orgUnitOldSlug.deleteMany({ where: { slug } });
  await tx.orgUnitOldSlug.createMany({ data: { slug: old, unitId: id }, skipDuplicates: true });
}

/**
 * Corrects what is written about a unit, back to the day its present version began; another superior
 * holds from today, stays when left out and needs rights at both ends. A change with a date and a decision is a plan.
 * @throws ConflictError for a stale version
 */
export function updateOrgUnit(viewer: Viewer, change: OrgUnitChange): Promise<void> {
  const staff = requirePermission(viewer, 'unit:write');
  const { id, expectedVersion: _seen, parentId, slug: wanted, ...rest } = change;
  const { officialCode, spellings, levelLabel, basis, ...state } = rest;
  const write = db.$transaction(async (tx) => {
    await takeTurn(tx);
    const unit = await lockedRow(tx, 'org_units', change, {
      find: () => tx.orgUnit.findUnique({ where: { id } }),
      may: ({ path }) => mayChangeUnit(staff, path),
    });
    const moves = parentId != null && parentId !== unit.parentId;
    if (moves) await requireMove(tx, staff, unit.path, id, parentId);
    const slug = wanted ?? unit.slug;
    await changeAddress(tx, id, slug, unit.slug);
    await correctState(tx, id, {
      ...state,
      ...(levelLabel != null && { levelLabel }),
      ...(basis !== undefined && { basis }),
    });
    if (spellings) await replaceSpellings(tx, id, spellings);
    if (officialCode !== undefined) await correctCode(tx, id, officialCode);
    if (moves) await moveUnit(tx, id, parentId);
    // A pair that stood before the rule does not keep anybody from correcting the rest.
    const placed = moves || unit.name !== state.name || unit.kind !== state.kind;
    if (placed) await refuseNamesakes(tx, await placesOf(tx, id));
    await settleUnits(tx);
    const detail = { name: state.name, slug, ...(moves && { parentId }) };
    await recordUnit(tx, staff, { id }, { action: 'update-org-unit', detail });
  });
  return explainUnitFault(write);
}
