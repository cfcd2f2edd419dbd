import type { Prisma } from '@hoi/db/prisma';
import { ConflictError } from '@hoi/domain/errors';
import type { Transaction } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';
import { holdsOn } from './dated-rows.ts';

/** Rewrites the version of today, for all of its time. @throws ConflictError when the unit has none */
export async function correctState(
  tx: Transaction,
  unitId: string,
  data: Prisma.OrgUnitVersionUncheckedUpdateManyInput,
): Promise<void> {
  const where = { unitId, ...holdsOn(today()) };
  const { count } = await tx.orgUnitVersion.updateMany({ where, data });
  if (count === 0) throw new ConflictError();
}

/** Gives the unit another code in the statisticians' list for the time of its present one, or takes it away. */
export async function correctCode(
  tx: Transaction,
  unitId: string,
  code: string | null,
): Promise<void> {
  const now = today();
  const where = { unitId, list: 'GSO', ...holdsOn(now) };
  if (code === null) {
    await tx.orgUnitCode.deleteMany({ where });
    return;
  }
  const { count } = await tx.orgUnitCode.updateMany({ where, data: { code } });
  if (count === 0) await tx.orgUnitCode.create({ data: { unitId, code, validFrom: dateOf(now) } });
}

/** Gives a unit these other spellings and no more. */
export async function replaceSpellings(
  tx: Transaction,
  unitId: string,
  names: readonly string[],
): Promise<void> {
  await tx.orgUnitAlias.deleteMany({ where: { unitId, NOT: { name: { in: [...names] } } } });
  const data = [...new Set(names)].map((name) => ({ unitId, name }));
  await tx.orgUnitAlias.createMany({ data, skipDuplicates: true });
}

/** Puts a unit below another one from today on; what it was until yesterday stays written. */
export async function moveUnit(tx: Transaction, unitId: string, parentId: string): Promise<void> {
  const now = today();
  const day = dateOf(now);
  const version = await tx.orgUnitVersion.findFirst({ where: { unitId, ...holdsOn(now) } });
  if (!version) throw new ConflictError();
  if (version.validFrom.getTime() === day.getTime()) {
    await tx.orgUnitVersion.update({ where: { id: version.id }, data: { parentId } });
    return;
  }
  const { id, validFrom: _began, ...state } = version;
  await tx.orgUnitVersion.update({ where: { id }, data: { validTo: day } });
  // The decision and the plan behind the state so far did not order this move.
  const order = { decisionNumber: '', planId: null };
  await tx.orgUnitVersion.create({ data: { ...state, ...order, parentId, validFrom: day } });
}
