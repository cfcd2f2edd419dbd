import { randomUUID } from 'node:crypto';
import type { OrgPlanStep } from '@hoi/domain/org-plan-step';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { db, longTransaction } from '#outside/db.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeUser } from '#test/factories.ts';
import { organisationDump } from '#test/organisation-dump.ts';
import { applied, faultsOf } from '#test/plan-factories.ts';
import { type KnownUnit, PlanMaker, type Wish, wish } from '#test/random-plans.ts';
import { planTransaction } from './apply-steps.ts';
import { describeEffects } from './describe-effects.ts';
import type { PlanEffect } from './plan-effect.ts';
import { undoEffect } from './undo-effect.ts';
import { undoReasons } from './undo-reasons.ts';

useDatabase();

async function unitsOn(root: string, day: string): Promise<KnownUnit[]> {
  return db.$queryRaw<KnownUnit[]>`
    SELECT v.unit_id AS id, v.parent_id AS parent, v.kind::text AS kind, (SELECT min(w.valid_from)::text
      FROM org_unit_versions w WHERE w.unit_id = v.unit_id) AS "startsOn"
    FROM org_unit_closure c JOIN org_unit_versions v ON v.unit_id = c.descendant_id
    WHERE c.ancestor_id = ${root}::uuid AND c.valid_from <= ${day}::date AND c.valid_to > ${day}::date
      AND v.valid_from <= ${day}::date AND coalesce(v.valid_to > ${day}::date, true)
    ORDER BY v.unit_id`;
}

/** Pairs in which the closure of a day and the recursion over that day's versions differ. */
async function closureFaults(day: string): Promise<unknown[]> {
  return db.$queryRaw`
    WITH RECURSIVE held AS (
      SELECT unit_id, parent_id FROM org_unit_versions
      WHERE valid_from <= ${day}::date AND coalesce(valid_to > ${day}::date, true)
    ), above AS (
      SELECT unit_id AS a, unit_id AS d, 0 AS depth FROM held
      UNION ALL
      SELECT h.parent_id, above.d, above.depth + 1
      FROM above JOIN held h ON h.unit_id = above.a WHERE h.parent_id IS NOT NULL
    ), stored AS (
      SELECT ancestor_id, descendant_id, depth::int FROM org_unit_closure
      WHERE valid_from <= ${day}::date AND valid_to > ${day}::date
    )
    (SELECT * FROM above EXCEPT SELECT * FROM stored)
    UNION ALL (SELECT * FROM stored EXCEPT SELECT * FROM above)`;
}

/** Versions that lie outside of their parent's life, and units that do not repeat their state of today. */
async function ruleFaults(): Promise<unknown[]> {
  return db.$queryRaw`
    SELECT v.id FROM org_unit_versions v WHERE v.parent_id IS NOT NULL AND NOT (
      SELECT range_agg(daterange(p.valid_from, p.valid_to)) @> daterange(v.valid_from, v.valid_to)
      FROM org_unit_versions p WHERE p.unit_id = v.parent_id)
    UNION ALL
    SELECT u.id FROM org_units u JOIN org_unit_versions v ON v.unit_id = u.id
      AND v.valid_from <= (SELECT day FROM org_projection)
      AND coalesce(v.valid_to > (SELECT day FROM org_projection), true)
    WHERE NOT u.alive OR (u.name, u.parent_id) IS DISTINCT FROM (v.name, v.parent_id)`;
}

/** A root with units below it, some with roles; they begin long before any plan. */
async function plantTree(): Promise<string> {
  const root = await makeOrgUnit({ kind: 'CENTRAL' });
  const maker = new PlanMaker(
    [{ id: root.id, parent: null, kind: 'CENTRAL', startsOn: '1930-10-20' }],
    '2000-01-01',
  );
  for (let number = 0; number < 90; number += 1) {
    const picks: Wish['picks'] = [0, Math.trunc(number / 3), number];
    maker.add({ kind: 'CREATE', picks, remains: false, follow: number % 2 === 0 });
  }
  const { created } = await applied('2000-01-01', maker.steps);
  const users = await Promise.all([1, 2, 3].map(() => makeUser()));
  const startsOn = new Date('2001-01-01');
  await db.roleGrant.createMany({
    data: Object.values(created).flatMap((orgUnitId, index) => {
      const user = users[index % 4];
      return user ? [{ userId: user.id, orgUnitId, role: 'EDITOR' as const, startsOn }] : [];
    }),
  });
  return root.id;
}

async function undo(effect: PlanEffect): Promise<void> {
  await longTransaction(async (tx) => {
    // As it comes back from the column in which it is kept.
    const kept: PlanEffect = JSON.parse(JSON.stringify(effect));
    expect(await undoReasons(tx, { kind: 'anonymous' }, randomUUID(), kept)).toEqual([]);
    await undoEffect(tx, kept);
  }, planTransaction);
}

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const plans = fc.array(
  fc.record({
    wishes: fc.oneof(
      { weight: 3, arbitrary: fc.array(wish, { minLength: 1, maxLength: 40, size: 'max' }) },
      { weight: 1, arbitrary: fc.array(wish, { minLength: 900, maxLength: 900, size: 'max' }) },
    ),
    gap: fc.nat(400),
    looked: fc.nat(5000),
  }),
  { minLength: 1, maxLength: 4 },
);

interface Succession {
  from_id: string;
  to_id: string | null;
  kind: string;
  share: number | null;
}

/** Figures of the past by the units of the present: each goes where its unit went. */
function restate(figures: ReadonlyMap<string, number>, successions: readonly Succession[]) {
  const now = new Map(figures);
  let lost = 0;
  for (const from of new Set(successions.map(({ from_id }) => from_id))) {
    const value = figures.get(from) ?? 0;
    for (const { to_id, kind, share } of successions.filter(({ from_id }) => from_id === from)) {
      const part = kind === 'MERGED' || kind === 'ABOLISHED' ? value : value * (share ?? 0);
      now.set(from, (now.get(from) ?? 0) - part);
      if (to_id === null) lost += part;
      else now.set(to_id, (now.get(to_id) ?? 0) + part);
    }
  }
  return { now, lost };
}

describe('random plans', () => {
  it('keep every rule of the tree and every sum, and are undone byte for byte', async () => {
    let largest = 0;
    const run = async (drawn: { wishes: Wish[]; gap: number; looked: number }[]) => {
      const root = await plantTree();
      let day = '2005-01-01';
      let figures = new Map((await unitsOn(root, day)).map(({ id }, index) => [id, index * 16]));
      const total = [...figures.values()].reduce((sum, value) => sum + value, 0);
      let lost = 0;
      const done: { effect: PlanEffect; before: string }[] = [];
      for (const { wishes, gap, looked } of drawn) {
        day = dayAfter(day, gap);
        const maker = new PlanMaker(await unitsOn(root, day), day);
        for (const drawnWish of wishes) if (maker.steps.length < 200) maker.add(drawnWish);
        largest = Math.max(largest, maker.steps.length);
        const before = await organisationDump();
        const effect = await applied(day, maker.steps);
        done.push({ effect, before });
        expect(await ruleFaults()).toEqual([]);
        for (const seen of [day, dayAfter('2004-12-01', looked)]) {
          expect(await closureFaults(seen)).toEqual([]);
        }
        const rows = effect.rows.flatMap(({ table, after }) =>
          // Written by write-units.ts with these columns.
          table === 'org_unit_successions' ? [after as unknown as Succession] : [],
        );
        const restated = restate(figures, rows);
        figures = restated.now;
        lost += restated.lost;
        const alive = await unitsOn(root, day);
        const sum = alive.reduce((so, { id }) => so + (figures.get(id) ?? 0), 0);
        expect(sum + lost).toBeCloseTo(total, 6);
      }
      for (const { effect, before } of done.toReversed()) {
        await undo(effect);
        expect(await organisationDump()).toBe(before);
      }
    };
    const longest = fc.array(wish, { minLength: 900, maxLength: 900, size: 'max' });
    const large = fc.sample(longest, { numRuns: 2, seed: 3 });
    const drawn = large.map((wishes) => ({ wishes, gap: 30, looked: 2000 }));
    await fc.assert(fc.asyncProperty(plans, run), {
      examples: [[drawn]],
      numRuns: 6,
      endOnFailure: true,
    });
    expect(largest).toBe(200);
  }, 120_000);

  it('change nothing when one step is at fault', async () => {
    const root = await plantTree();
    const wrong = fc.constantFrom('unknown', 'cycle', 'twice', 'name', 'code', 'level');
    const run = async (wishes: Wish[], fault: string) => {
      const day = '2010-01-01';
      const units = await unitsOn(root, day);
      const maker = new PlanMaker(units, day);
      for (const drawnWish of wishes) maker.add(drawnWish);
      const before = await organisationDump();
      const name = 'Đơn vị trùng';
      const create = { kind: 'CREATE', name, unitKind: 'COMMUNE', parent: root } as const;
      const level: OrgPlanStep[] = [
        { ...create, ref: 'new:x', unitKind: 'SPECIAL' },
        {
          kind: 'MERGE',
          units: [units.find(({ kind }) => kind === 'COMMUNE')?.id ?? ''],
          into: 'new:x',
        },
      ];
      const steps = {
        unknown: [{ kind: 'MOVE', unit: randomUUID(), parent: root } as const],
        cycle: [
          {
            kind: 'MOVE',
            unit: root,
            parent: units.find(({ id }) => id !== root)?.id ?? '',
          } as const,
        ],
        twice: [{ kind: 'DISSOLVE', unit: root } as const],
        name: [
          { ...create, ref: 'new:x' },
          { ...create, ref: 'new:y' },
        ],
        code: [
          { ...create, ref: 'new:x', code: '1' },
          { ...create, ref: 'new:y', name: 'Khác', code: '1' },
        ],
        level,
      }[fault];
      const faulty = [...maker.steps, ...(steps ?? [])];
      const found = await faultsOf(day, faulty);
      expect(found).not.toEqual([]);
      // The preview, which writes nothing, finds what the deed finds.
      const plan = { planId: null, effectiveOn: day, decisionNumber: '', steps: faulty };
      const { faults } = await describeEffects(plan);
      expect(faults.map(({ message }) => message)).toEqual(found);
      expect(await organisationDump()).toBe(before);
    };
    const drawn = fc.array(wish, { maxLength: 30 });
    await fc.assert(fc.asyncProperty(drawn, wrong, run), { numRuns: 10, endOnFailure: true });
  }, 60_000);
});
