import type { PlanOutcome, UnitFace } from '@hoi/domain/org-plan-outcome';
import type { UnitName } from '@hoi/domain/org-plan-step';
import type { Transaction } from '#outside/db.ts';
import type { PlanToApply, RowChange, StoredRow } from './plan-effect.ts';

type Written = { row: StoredRow }[];
export type IdOf = (name: UnitName) => string;

/** A row that was written. */
export const inserted =
  (table: RowChange['table']) =>
  ({ row }: { row: StoredRow }): RowChange => ({ table, before: null, after: row });
const deleted =
  (table: RowChange['table']) =>
  ({ row }: { row: StoredRow }): RowChange => ({ table, before: row, after: null });
// Only open rows are closed, so what stood there before is known.
const closed =
  (table: RowChange['table']) =>
  ({ row }: { row: StoredRow }): RowChange => ({
    table,
    before: { ...row, valid_to: null },
    after: row,
  });

/** Makes the identities of the new units at their addresses. @returns their ids by sign */
export async function writeIdentities(tx: Transaction, slugs: ReadonlyMap<UnitName, string>) {
  const made = await tx.orgUnit.createManyAndReturn({
    data: [...slugs.values()].map((slug) => ({ slug })),
    select: { id: true, slug: true, version: true },
  });
  const idBySlug = new Map(made.map(({ id, slug }) => [slug, id]));
  const ids: Record<string, string> = {};
  for (const [ref, slug] of slugs) ids[ref] = idBySlug.get(slug) ?? '';
  const rows: RowChange[] = made.map((after) => ({ table: 'org_units', before: null, after }));
  return { ids, rows };
}

/** Tells those who have an older state of a unit open in a form that it is no more. */
export async function countChange(tx: Transaction, ids: readonly string[]): Promise<RowChange[]> {
  const units = await tx.$queryRaw<{ id: string; slug: string; version: number }[]>`
    UPDATE org_units SET version = version + 1 WHERE id = ANY (${ids}::uuid[])
    RETURNING id, slug, version`;
  return units.map((after) => ({
    table: 'org_units',
    before: { ...after, version: after.version - 1 },
    after,
  }));
}

/** Ends the present version of each unit that changes or ends; one that began on the day gives way. */
async function closeVersions(tx: Transaction, ids: readonly string[], day: string) {
  const gone = await tx.$queryRaw<Written>`
    DELETE FROM org_unit_versions v WHERE unit_id = ANY (${ids}::uuid[]) AND valid_from = ${day}::date
    RETURNING to_jsonb(v.*) AS row`;
  const ended = await tx.$queryRaw<Written>`
    UPDATE org_unit_versions v SET valid_to = ${day}::date
    WHERE unit_id = ANY (${ids}::uuid[]) AND valid_from < ${day}::date AND valid_to IS NULL
    RETURNING to_jsonb(v.*) AS row`;
  return [...gone.map(deleted('org_unit_versions')), ...ended.map(closed('org_unit_versions'))];
}

/** Writes what units are from the day on, and ends what they were. */
export async function writeVersions(
  tx: Transaction,
  outcome: PlanOutcome,
  { planId, effectiveOn: day, decisionNumber }: PlanToApply,
  idOf: IdOf,
): Promise<RowChange[]> {
  const { created, changed, ended } = outcome;
  const version = (unitId: string, face: UnitFace, position: number) => ({
    unit_id: unitId,
    name: face.name,
    kind: face.kind,
    level_label: face.levelLabel,
    basis: face.basis,
    parent_id: face.parent === null ? null : idOf(face.parent),
    position,
  });
  const rows = [
    ...[...created.values()].map((unit) => version(idOf(unit.ref), unit, 0)),
    // A place among other siblings means nothing among new ones: a unit that moves is sorted by its name.
    ...[...changed.values()].map(({ unit, after }) =>
      version(unit.id, after, unit.parent === after.parent ? unit.position : 0),
    ),
  ];
  const earlier = await closeVersions(tx, [...changed.keys(), ...ended.keys()], day);
  const written = await tx.$queryRaw<Written>`
    INSERT INTO org_unit_versions AS v (id, unit_id, name, kind, level_label, basis, parent_id,
      position, decision_number, plan_id, valid_from)
    SELECT new_id(), r.unit_id, r.name, r.kind, r.level_label, r.basis, r.parent_id,
      r.position, ${decisionNumber}::text, ${planId}::uuid, ${day}::date
    FROM jsonb_populate_recordset(NULL::org_unit_versions, ${JSON.stringify(rows)}::jsonb) r
    RETURNING to_jsonb(v.*) AS row`;
  return [...earlier, ...written.map(inserted('org_unit_versions'))];
}

/** Frees the codes of what ends or gets another one, then gives out the new ones. */
export async function writeCodes(
  tx: Transaction,
  { created, changed, ended }: PlanOutcome,
  { effectiveOn: day }: PlanToApply,
  idOf: IdOf,
): Promise<RowChange[]> {
  const recoded = [...changed.values()].filter(({ unit, after }) => unit.code !== after.code);
  const left = recoded.map(({ unit }) => unit.id);
  const dead = [...ended.keys()];
  const gone = await tx.$queryRaw<Written>`
    DELETE FROM org_unit_codes c WHERE valid_from = ${day}::date
      AND (unit_id = ANY (${dead}::uuid[]) OR (unit_id = ANY (${left}::uuid[]) AND list = 'GSO'))
    RETURNING to_jsonb(c.*) AS row`;
  const freed = await tx.$queryRaw<Written>`
    UPDATE org_unit_codes c SET valid_to = ${day}::date
    WHERE valid_from < ${day}::date AND valid_to IS NULL
      AND (unit_id = ANY (${dead}::uuid[]) OR (unit_id = ANY (${left}::uuid[]) AND list = 'GSO'))
    RETURNING to_jsonb(c.*) AS row`;
  const rows = [
    ...[...created.values()].map(({ ref, code }) => ({ unit_id: idOf(ref), code })),
    ...recoded.map(({ unit, after }) => ({ unit_id: unit.id, code: after.code })),
  ].filter(({ code }) => code !== null);
  const written = await tx.$queryRaw<Written>`
    INSERT INTO org_unit_codes AS c (id, unit_id, list, code, valid_from)
    SELECT new_id(), r.unit_id, 'GSO', r.code, ${day}::date
    FROM jsonb_populate_recordset(NULL::org_unit_codes, ${JSON.stringify(rows)}::jsonb) r
    RETURNING to_jsonb(c.*) AS row`;
  return [
    ...gone.map(deleted('org_unit_codes')),
    ...freed.map(closed('org_unit_codes')),
    ...written.map(inserted('org_unit_codes')),
  ];
}

/** Writes which unit comes after which. */
export async function writeSuccessions(
  tx: Transaction,
  { successions }: PlanOutcome,
  { planId, effectiveOn: day }: PlanToApply,
  idOf: IdOf,
): Promise<RowChange[]> {
  const rows = successions.map(({ from, to, kind, share }) => ({
    from_id: from,
    to_id: to === null ? null : idOf(to),
    kind,
    share,
  }));
  const written = await tx.$queryRaw<Written>`
    INSERT INTO org_unit_successions AS s (id, from_id, to_id, kind, date, share, plan_id)
    SELECT new_id(), r.from_id, r.to_id, r.kind, ${day}::date, r.share, ${planId}::uuid
    FROM jsonb_populate_recordset(NULL::org_unit_successions, ${JSON.stringify(rows)}::jsonb) r
    RETURNING to_jsonb(s.*) AS row`;
  return written.map(inserted('org_unit_successions'));
}
