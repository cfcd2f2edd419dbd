import type { Prisma } from '@hoi/db/prisma';
import { ForbiddenError } from '@hoi/domain/errors';
import { endedBy, type OrgPlanStep } from '@hoi/domain/org-plan-step';
import type { Permission } from '@hoi/domain/roles';
import {
  mayAt,
  mayEverywhere,
  pathsWith,
  requirePermission,
  type Staff,
  type Viewer,
} from '#modules/identity/viewer.ts';
import { db, type Transaction } from '#outside/db.ts';
import { unitIdsIn } from './plan-units.ts';

type PlanPermission = Extract<Permission, 'unit:plan' | 'unit:approve'>;

/**
 * Which plans a viewer may know of: those that name no unit outside of where she plans. One that
 * names none yet is its author's, and of those who plan everywhere.
 */
export async function visiblePlans(viewer: Viewer): Promise<Prisma.OrgPlanWhereInput> {
  if (mayEverywhere(viewer, 'unit:plan')) return {};
  const paths = pathsWith(viewer, 'unit:plan');
  if (viewer.kind !== 'staff' || paths.length === 0) return { id: { in: [] } };
  const rows = await db.$queryRaw<{ id: string }[]>`
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
        WHERE n.id = p.id AND NOT EXISTS (SELECT FROM unnest(${paths}::text[]) path
          WHERE starts_with(u.path, path)))
      AND (p.author_id = ${viewer.userId}::uuid OR EXISTS (SELECT FROM named n WHERE n.id = p.id))`;
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

/** Whether the viewer holds a permission wherever the steps reach, at both ends of every move. */
export async function mayPlanAll(
  tx: Transaction,
  viewer: Viewer,
  permission: PlanPermission,
  steps: readonly OrgPlanStep[],
): Promise<boolean> {
  return (await pathsOf(tx, steps)).every((path) => mayAt(viewer, permission, path));
}

/** @throws UnauthenticatedError, or ForbiddenError where a step reaches beyond the viewer's rights */
export async function requirePlanRights(
  tx: Transaction,
  viewer: Viewer,
  permission: PlanPermission,
  steps: readonly OrgPlanStep[],
): Promise<Staff> {
  const staff = requirePermission(viewer, permission);
  if (await mayPlanAll(tx, staff, permission, steps)) return staff;
  throw new ForbiddenError('Phương án có đơn vị nằm ngoài phạm vi quản lý của bạn.');
}
