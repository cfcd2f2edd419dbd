import { mostTreeRows } from '#modules/organisation/units/unit-tree.ts';
import { settleUnits, writeUnit } from '#modules/organisation/units/unit-versions.ts';
import { db } from '#outside/db.ts';
import { makeOrgUnit } from './factories.ts';

/** A unit with so many beneath it that its tree is as large as one may be, until another comes. */
export async function makeWidestTree() {
  const root = await makeOrgUnit({ name: 'Rộng' });
  await db.$transaction(
    async (tx) => {
      const first = await writeUnit(tx, {
        slug: 'rong-0',
        name: 'Số 0',
        kind: 'BRANCH',
        parentId: root.id,
      });
      await tx.$executeRaw`
        WITH made AS (INSERT INTO org_units (id, slug)
          SELECT new_id(), 'rong-' || n FROM generate_series(1, ${mostTreeRows - 2}) n RETURNING id, slug)
        INSERT INTO org_unit_versions (id, unit_id, name, kind, parent_id, valid_from)
          SELECT new_id(), m.id, m.slug, 'BRANCH', ${root.id}::uuid, v.valid_from
          FROM made m JOIN org_unit_versions v ON v.unit_id = ${first}::uuid`;
      await settleUnits(tx);
    },
    { timeout: 60_000 },
  );
  return root;
}
