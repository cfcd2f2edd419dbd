import { array, assert, asyncProperty } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { applied, makeCommunes } from '#test/plan-factories.ts';
import { life, newYear, size, staysOf, store, years } from '#test/random-lives.ts';
import { boundaryDays } from './boundary-days.ts';

useDatabase();

const never = '9999-12-31';
const daysOf = async (id: string | undefined, until = never) =>
  (await boundaryDays(id ?? '', until)).map(({ on }) => on);

type Stay = ReturnType<typeof staysOf>[number];

/** The units at or below one in the course of a year, by walking up. */
function insideIn(stays: readonly Stay[], above: number, year: number): Set<number> {
  const there = stays.filter(({ from, to }) => from <= year && (to === null || to > year));
  const parents = new Map(there.map(({ unit, parent }) => [unit, parent]));
  const isInside = (unit: number): boolean => {
    const parent = parents.get(unit) ?? null;
    return unit === above || (parent !== null && isInside(parent));
  };
  return new Set([...parents.keys()].filter(isInside));
}

function crossedBy(stays: readonly Stay[], above: number): string[] {
  const aliveIn = (year: number, unit: number) => insideIn(stays, 0, year).has(unit);
  return Array.from({ length: years + 1 }, (_, year) => year)
    .filter((year) => {
      const [before, after] = [insideIn(stays, above, year - 1), insideIn(stays, above, year)];
      return [...before, ...after].some(
        (unit) =>
          unit !== above &&
          before.has(unit) !== after.has(unit) &&
          aliveIn(year - 1, unit) &&
          aliveIn(year, unit),
      );
    })
    .map((year) => newYear(year).toISOString().slice(0, 10));
}

describe('the days on which the place of a unit changes', () => {
  it('are those on which a unit that goes on is inside on one side alone', async () => {
    let found = 0;
    const property = asyncProperty(
      array(life, { minLength: 3, maxLength: size }),
      async (lives) => {
        const stays = staysOf(lives);
        const ids = await store(stays);
        for (const [unit, id] of ids.entries()) {
          const expected = crossedBy(stays, unit);
          found += expected.length;
          expect(await daysOf(id)).toEqual(expected);
        }
      },
    );
    await assert(property, { numRuns: 25 });
    expect(found).toBeGreaterThan(10);
  }, 120_000);

  it('come of what goes in from outside or out, not of what is rearranged within', async () => {
    const { root, province, communes } = await makeCommunes(4);
    const [a, b, c, d] = communes;
    const other = await makeOrgUnit({ parentId: root.id, kind: 'PROVINCE' });
    const far = await makeOrgUnit({ parentId: other.id, kind: 'COMMUNE' });
    // Kept until a plan changes them, also one that changes no version.
    for (const { id } of [a, d, far, province, other]) expect(await daysOf(id)).toEqual([]);
    await applied('2024-01-01', [
      { kind: 'MERGE', units: [a.id, b.id], into: a.id, roles: 'END' },
      { kind: 'RENAME', unit: c.id, name: 'Xã Hoa Sen' },
    ]);
    expect(await daysOf(d.id)).toEqual([]);
    await applied('2025-07-01', [
      { kind: 'SPLIT', unit: d.id, parts: [{ unit: far.id, share: 0.25 }], remains: true },
    ]);
    expect(await daysOf(a.id)).toEqual(['2024-01-01']);
    expect(await daysOf(c.id)).toEqual([]);
    for (const { id } of [d, far, province, other])
      expect(await daysOf(id)).toEqual(['2025-07-01']);
    expect(await daysOf(root.id)).toEqual([]);
    expect(await daysOf(d.id, '2025-06-30')).toEqual([]);
  });
});
