import { formatDate } from '@hoi/localization/date';
import type { Transaction } from '#outside/db.ts';
import type { PlanEffect } from './plan-effect.ts';

interface Namesake {
  name: string;
  parentName: string;
  slug: string;
  since: string;
}

/**
 * Units that came to stand beside one that the undo puts back, with its name and level: a plan
 * refuses to make such a pair, and so does taking one back. Only from the day of the plan on: what
 * was before that day stays as it is.
 */
export async function namesakeReasons(tx: Transaction, { rows }: PlanEffect): Promise<string[]> {
  const versions = rows.filter(({ table }) => table === 'org_unit_versions');
  const restored = versions.flatMap(({ before, after }) =>
    // What is opened again stood until the day; what is brought back began on it.
    before ? [{ ...before, valid_from: after ? after.valid_to : before.valid_from }] : [],
  );
  const leaving = versions.flatMap(({ before, after }) => (!before && after ? [after.id] : []));
  const found = await tx.$queryRaw<Namesake[]>`
    SELECT DISTINCT r.name, p.name AS "parentName", u.slug, v.valid_from::text AS since
    FROM jsonb_populate_recordset(NULL::org_unit_versions, ${JSON.stringify(restored)}::jsonb) r
    JOIN org_unit_versions v ON v.parent_id = r.parent_id AND v.name = r.name AND v.kind = r.kind
      AND v.unit_id <> r.unit_id AND v.id <> ALL (${leaving}::uuid[])
      AND coalesce(v.valid_to > r.valid_from, true)
    JOIN org_units u ON u.id = v.unit_id
    JOIN org_units p ON p.id = v.parent_id
    ORDER BY 1, 4, 3`;
  return found.map(
    ({ name, parentName, slug, since }) =>
      `Dưới ${parentName} đã có một đơn vị khác cùng cấp, cùng tên ${name} (/to-chuc/${slug}, từ ${formatDate(since)}).`,
  );
}
