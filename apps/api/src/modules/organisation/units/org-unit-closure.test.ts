import { array, assert, asyncProperty, integer } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { useDatabase } from '#test/database.ts';
import { life, newYear, size, staysOf, store, years } from '#test/random-lives.ts';
import { treeOn } from './unit-tree.ts';

useDatabase();

type Pair = { above: string; below: string; depth: number };
const sorted = (pairs: readonly Pair[]) =>
  pairs.map(({ above, below, depth }) => `${below} ${depth} ${above}`).sort();

function byRecursion(day: Date, ids: readonly string[]) {
  return db.$queryRaw<Pair[]>`
    WITH RECURSIVE chain AS (
      SELECT unit_id AS below, unit_id AS above, 0 AS depth FROM org_unit_versions
      WHERE unit_id = ANY (${ids}::uuid[]) AND valid_from <= ${day}::date
        AND coalesce(valid_to > ${day}::date, true)
      UNION ALL
      SELECT c.below, v.parent_id, c.depth + 1 FROM chain c JOIN org_unit_versions v
        ON v.unit_id = c.above AND v.parent_id IS NOT NULL AND v.valid_from <= ${day}::date
          AND coalesce(v.valid_to > ${day}::date, true)
    ) SELECT * FROM chain`;
}

function byClosure(day: Date, ids: readonly string[]) {
  return db.$queryRaw<Pair[]>`
    SELECT descendant_id AS below, ancestor_id AS above, depth::int AS depth FROM org_unit_closure
    WHERE descendant_id = ANY (${ids}::uuid[]) AND valid_from <= ${day}::date
      AND valid_to > ${day}::date`;
}

describe('the closure', () => {
  it('and the tree say on every day what the recursion over the versions says', async () => {
    let pairs = 0;
    const property = asyncProperty(
      array(life, { minLength: 3, maxLength: size }),
      array(integer({ min: -400, max: 365 * (years + 2) }), { minLength: 4, maxLength: 8 }),
      async (lives, days) => {
        const ids = await store(staysOf(lives));
        for (const offset of [0, 365 * 10, ...days]) {
          const day = new Date(newYear(0).getTime() + offset * 86_400_000);
          const expected = sorted(await byRecursion(day, ids));
          pairs += expected.length;
          expect(sorted(await byClosure(day, ids))).toEqual(expected);
          const rows = await treeOn(ids[0] ?? '', day.toISOString().slice(0, 10), 32, new Set());
          expect(rows.map(({ id, depth }) => `${id} ${depth} ${ids[0]}`).sort()).toEqual(
            expected.filter((pair) => pair.endsWith(` ${ids[0]}`)),
          );
        }
      },
    );
    await assert(property, { numRuns: 40 });
    expect(pairs).toBeGreaterThan(1000);
  }, 120_000);

  it('follows a unit that is moved, with all below it, from that day on', async () => {
    const [, first = '', second = '', moved = '', leaf = ''] = await store([
      { unit: 0, parent: null, from: 0, to: null },
      { unit: 1, parent: 0, from: 0, to: null },
      { unit: 2, parent: 0, from: 0, to: null },
      { unit: 3, parent: 1, from: 0, to: 10 },
      { unit: 3, parent: 2, from: 10, to: null },
      { unit: 4, parent: 3, from: 0, to: null },
    ]);
    const above = async (year: number) => {
      const pairs = await byClosure(newYear(year), [leaf]);
      return pairs.sort((a, b) => a.depth - b.depth).map((pair) => pair.above);
    };
    expect((await above(9)).slice(0, 3)).toEqual([leaf, moved, first]);
    expect((await above(10)).slice(0, 3)).toEqual([leaf, moved, second]);
  });
});
