import { type Arbitrary, array, assert, asyncProperty, integer, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { useDatabase } from '#test/database.ts';
import { unique } from '#test/factories.ts';
import { treeOn } from './unit-tree.ts';
import { settleUnits, writeUnit } from './unit-versions.ts';

useDatabase();

const firstYear = 2000;
const years = 30;
const size = 12;

// A unit changes its superior on 1 January of some years; `ends` past the last year: it never ends.
interface Life {
  begins: number;
  ends: number;
  moves: { year: number; under: number }[];
}

const life: Arbitrary<Life> = record({
  begins: integer({ min: 0, max: years }),
  ends: integer({ min: 0, max: years * 2 }),
  moves: array(
    record({ year: integer({ min: 0, max: years }), under: integer({ min: 0, max: size }) }),
    { maxLength: 4 },
  ),
});

const newYear = (year: number) => dateOf(`${firstYear + year}-01-01`);

interface Stay {
  unit: number;
  parent: number | null;
  from: number;
  to: number | null;
}

/** Lives that keep the rules: superiors come before their units and cover them; the first is the root. */
function staysOf(lives: readonly Life[]): Stay[] {
  const stays: Stay[] = [{ unit: 0, parent: null, from: 0, to: null }];
  for (const [at, { begins, ends, moves }] of lives.entries()) {
    const unit = at + 1;
    const turns = [...new Set([begins, ...moves.map(({ year }) => year)])]
      .filter((year) => year >= begins)
      .sort((a, b) => a - b);
    const last = ends > begins && ends <= years ? ends : null;
    for (const [index, from] of turns.entries()) {
      if (last !== null && from >= last) break;
      const next = turns[index + 1] ?? null;
      const to = last !== null && (next === null || next > last) ? last : next;
      const wanted = (moves.find(({ year }) => year === from)?.under ?? 0) % unit;
      const covers = coversOf(stays, wanted, from, to);
      stays.push({ unit, parent: covers ? wanted : 0, from, to });
    }
  }
  return stays;
}

function coversOf(stays: readonly Stay[], unit: number, from: number, to: number | null): boolean {
  const own = stays.filter((stay) => stay.unit === unit);
  let reached: number | null = from;
  for (const stay of own) {
    if (reached === null || stay.from > reached) break;
    if (stay.to === null || stay.to > reached) reached = stay.to;
  }
  return reached === null || (to !== null && reached >= to);
}

async function store(stays: readonly Stay[]): Promise<string[]> {
  return db.$transaction(async (tx) => {
    const ids: string[] = [];
    for (const { unit, parent, from, to } of stays) {
      const parentId = parent === null ? null : (ids[parent] ?? null);
      const state = { name: `Đơn vị ${unit}`, kind: 'SPECIAL' as const, parentId };
      const opensOn = newYear(from).toISOString().slice(0, 10);
      const id = ids[unit];
      if (id)
        await tx.orgUnitVersion.create({
          data: { unitId: id, ...state, validFrom: newYear(from) },
        });
      else ids[unit] = await writeUnit(tx, { slug: unique('u'), ...state, opensOn });
      if (to !== null) {
        const where = { unitId: ids[unit] ?? '', validFrom: newYear(from) };
        await tx.orgUnitVersion.updateMany({ where, data: { validTo: newYear(to) } });
      }
    }
    await settleUnits(tx);
    return ids;
  });
}

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
