import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { BadInputError } from '@hoi/domain/errors';
import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import { readRows } from '#outside/db.ts';
import { holdsOn } from './unit-state.ts';

export interface TreeRow {
  id: string;
  slug: string;
  name: string;
  kind: OrgUnitKind;
  officialCode: string | null;
  parentId: string | null;
  depth: number;
  childCount: number;
}

/** As many as a screen can hold; a larger tree is opened branch by branch. */
export const mostTreeRows = 5000;

function members(rootId: string | null, day: Prisma.Sql, depth: number): Prisma.Sql {
  // Whoever is below a root of that day is there on that day; the root itself is at depth 0.
  const root = rootId
    ? Prisma.sql`c.ancestor_id = ${rootId}::uuid`
    : Prisma.sql`c.ancestor_id IN (SELECT v.unit_id FROM org_unit_versions v
        WHERE v.parent_id IS NULL AND ${holdsOn(day)})`;
  return Prisma.sql`SELECT c.descendant_id, c.depth FROM org_unit_closure c
    WHERE ${root} AND c.valid_from <= ${day} AND c.valid_to > ${day} AND c.depth <= ${depth}
    LIMIT ${mostTreeRows + 1}`;
}

/** Brings rows that are sorted among siblings into the order of a tree: each parent before its children. */
function inTreeOrder(rows: readonly TreeRow[]): TreeRow[] {
  const below = new Map<string, TreeRow[]>();
  const waiting: TreeRow[] = [];
  for (const row of rows) {
    if (row.depth === 0) waiting.push(row);
    else if (row.parentId) {
      const siblings = below.get(row.parentId);
      if (siblings) siblings.push(row);
      else below.set(row.parentId, [row]);
    }
  }
  waiting.reverse();
  const ordered: TreeRow[] = [];
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    ordered.push(row);
    waiting.push(...(below.get(row.id) ?? []).reverse());
  }
  return ordered;
}

/** A tree as it stood on a day, at most `depth` levels below its roots. @throws BadInputError when it is too large */
export async function treeOn(
  rootId: string | null,
  asOf: CalendarDay,
  depth: number,
): Promise<TreeRow[]> {
  const day = Prisma.sql`${asOf}::date`;
  const rows = await readRows<TreeRow>(Prisma.sql`
    WITH member AS MATERIALIZED (${members(rootId, day, depth)})
    SELECT v.unit_id AS id, u.slug, v.name, v.kind::text AS kind, v.parent_id AS "parentId",
      m.depth::int AS depth, coalesce(b.count, 0)::int AS "childCount",
      (SELECT code.code FROM org_unit_codes code WHERE code.unit_id = v.unit_id AND code.list = 'GSO'
        AND code.valid_from <= ${day} AND (code.valid_to IS NULL OR code.valid_to > ${day})) AS "officialCode"
    FROM member m
    JOIN org_unit_versions v ON v.unit_id = m.descendant_id AND ${holdsOn(day)}
    JOIN org_units u ON u.id = v.unit_id
    LEFT JOIN LATERAL (SELECT count(*) AS count FROM org_unit_versions w WHERE w.parent_id = v.unit_id
      AND w.valid_from <= ${day} AND (w.valid_to IS NULL OR w.valid_to > ${day})) b ON true
    ORDER BY v.position, v.name, v.unit_id`);
  if (rows.length > mostTreeRows) {
    const message = `Cây tổ chức này có hơn ${mostTreeRows.toLocaleString('vi')} đơn vị. Hãy chọn ít cấp hơn hoặc một đơn vị bên dưới.`;
    throw new BadInputError([{ path: ['depth'], message }], message);
  }
  return inTreeOrder(rows);
}
