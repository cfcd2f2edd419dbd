import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { ForbiddenError } from '@hoi/domain/errors';
import { endedBy, type OrgPlanStep } from '@hoi/domain/org-plan-step';
import { type Permission, roleGrants } from '@hoi/domain/roles';
import { planFaults } from '@hoi/localization/words/organisation/plans';
import { isBelowSql } from '#modules/access/identity/below-paths.ts';
import {
  mayAt,
  mayEverywhere,
  pathsWith,
  requirePermission,
  type Staff,
  type Viewer,
} from '#modules/access/identity/viewer.ts';
import { unitsAboveSql } from '#modules/organisation/units/units-below.ts';
import { db, type Transaction } from '#outside/db.ts';
import type { PlanEffect } from './plan-effect.ts';
import { unitIdsIn } from './plan-units.ts';

type PlanPermission = Extract<Permission, 'unit:plan' | 'unit:approve'>;

/**
 * Which plans a viewer may know of: those that name no unit outside of where she plans. One that
 * names none yet, or only units that were undone since, is its author's, and of those who plan everywhere.
 */
export async function visiblePlans(
  viewer: Viewer,
  tx: Pick<Transaction, '$queryRaw'> = db,
): Promise<Prisma.OrgPlanWhereInput> {
  if (mayEverywhere(viewer, 'unit:plan')) return {};
  const paths = pathsWith(viewer, 'unit:plan');
  if (viewer.kind !== 'staff' || paths.length === 0) return { id: { in: [] } };
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH named AS (
      SELECT p.id, n.unit FROM org_plans p
      CROSS JOIN LATERAL jsonb_array_elements(p.steps) s
      CROSS JOIN LATERAL (
        SELECT s ->> field AS unit
          FROM unnest(ARRAY['unit', 'parent', 'into', 'childrenTo', 'rolesTo']) field
        UNION ALL SELECT jsonb_array_elements_text(s -> 'units')
        UNION ALL SELECT t ->> 'unit' FROM jsonb_array_elements(s -> 'parts') t
      ) n WHERE n.unit NOT LIKE 'new:%'
    )
    SELECT p.id FROM org_plans p
    WHERE NOT EXISTS (SELECT FROM named n JOIN org_units u ON u.id = n.unit::uuid
        WHERE n.id = p.id AND NOT ${isBelowSql(Prisma.sql`u.path`, paths)})
      AND (p.author_id = ${viewer.userId}::uuid OR EXISTS (SELECT FROM named n JOIN org_units u ON u.id = n.unit::uuid
        WHERE n.id = p.id))`;
  return { id: { in: rows.map(({ id }) => id) } };
}

/** The units whose superior loses them: what moves away or ends. */
function leavingUnits(steps: readonly OrgPlanStep[]): Set<string> {
  return new Set(steps.flatMap((step) => (step.kind === 'MOVE' ? [step.unit] : endedBy(step))));
}

/** The paths at which the steps need a right: of each unit named, and of what those leave that go. */
async function pathsOf(tx: Transaction, steps: readonly OrgPlanStep[]): Promise<string[]> {
  const units = await tx.orgUnit.findMany({
    where: { id: { in: unitIdsIn(steps) } },
    select: { id: true, path: true },
  });
  const leaving = leavingUnits(steps);
  return units.map(({ id, path }) => {
    const above = path.replace(/[^/]+\/$/, '');
    return leaving.has(id) && above !== '' ? above : path;
  });
}

/** Where the steps reach on their day: of each unit named that is there then, all whose word counts for it. */
async function chainsOf(
  tx: Transaction,
  steps: readonly OrgPlanStep[],
  day: CalendarDay,
): Promise<string[][]> {
  const rows = await tx.$queryRaw<{ id: string; chain: string[] }[]>`
    SELECT named.id, array_agg(above.id ORDER BY above.depth) AS chain
    FROM unnest(${unitIdsIn(steps)}::uuid[]) named (id)
    CROSS JOIN LATERAL ${unitsAboveSql(Prisma.sql`named.id`, day)} above
    GROUP BY named.id`;
  const leaving = leavingUnits(steps);
  return rows.map(({ id, chain }) =>
    leaving.has(id) && chain.length > 1 ? chain.slice(1) : chain,
  );
}

/**
 * Whether the viewer holds a permission wherever the steps reach, at both ends of every move: where
 * the units stand today and, since they may stand elsewhere by then, on the day of the plan.
 */
export async function mayPlanAll(
  tx: Transaction,
  viewer: Viewer,
  permission: PlanPermission,
  steps: readonly OrgPlanStep[],
  day: CalendarDay,
): Promise<boolean> {
  if (viewer.kind !== 'staff') return false;
  const paths = await pathsOf(tx, steps);
  if (!paths.every((path) => mayAt(viewer, permission, path))) return false;
  const units = new Set(
    viewer.grants.flatMap(({ role, orgUnitId }) =>
      roleGrants(role, permission) ? [orgUnitId] : [],
    ),
  );
  const chains = await chainsOf(tx, steps, day);
  return chains.every((chain) => chain.some((id) => units.has(id)));
}

/** Whether the viewer holds a permission at the units below which undoing a plan puts others back. */
export async function mayPutBack(
  tx: Transaction,
  viewer: Viewer,
  steps: readonly OrgPlanStep[],
  { rows }: PlanEffect,
): Promise<boolean> {
  const moved = new Set(steps.flatMap((step) => (step.kind === 'MOVE' ? [step.unit] : [])));
  const former = rows.flatMap(({ table, before }) =>
    table === 'org_unit_versions' && before?.parent_id && moved.has(String(before.unit_id))
      ? [String(before.parent_id)]
      : [],
  );
  const units = await tx.orgUnit.findMany({
    where: { id: { in: former } },
    select: { path: true },
  });
  return units.every(({ path }) => mayAt(viewer, 'unit:approve', path));
}

/** @throws UnauthenticatedError, or ForbiddenError where a step reaches beyond the viewer's rights */
export async function requirePlanRights(
  tx: Transaction,
  viewer: Viewer,
  permission: PlanPermission,
  steps: readonly OrgPlanStep[],
  day: CalendarDay,
): Promise<Staff> {
  const staff = requirePermission(viewer, permission);
  if (await mayPlanAll(tx, staff, permission, steps, day)) return staff;
  throw new ForbiddenError(planFaults.beyondRights);
}
