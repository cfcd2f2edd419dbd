import { localId } from '#graphql/node-id.ts';
import { ofUnitsBelow } from '#modules/access/identity/below-paths.ts';
import { db } from '#outside/db.ts';

/** A `where` on what belongs to a unit or, as of today, below it; nothing for what is no unit. */
export async function belowUnit(orgUnit: string) {
  const id = localId(orgUnit, 'OrgUnit');
  const unit = id && (await db.orgUnit.findUnique({ where: { id }, select: { path: true } }));
  return ofUnitsBelow(unit ? [unit.path] : []);
}
