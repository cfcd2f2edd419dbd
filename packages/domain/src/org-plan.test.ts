import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolvePlan } from './org-plan.ts';
import type { PlanUnit } from './org-plan-outcome.ts';
import type { OrgPlanStep } from './org-plan-step.ts';

const unit = (id: string, parent: string | null, more: Partial<PlanUnit> = {}): PlanUnit => ({
  id,
  slug: id,
  name: `Xã ${id}`,
  kind: 'COMMUNE',
  levelLabel: 'Xã',
  basis: null,
  parent,
  code: null,
  alive: true,
  position: 0,
  startsOn: '1997-01-01',
  endsOn: null,
  changesLater: false,
  expectsChildren: false,
  ...more,
});

const units = new Map(
  [
    unit('root', null),
    unit('a', 'root'),
    unit('b', 'root'),
    unit('c', 'root'),
    unit('a1', 'a', { kind: 'BRANCH', basis: 'TRADE' }),
    unit('a2', 'a', { kind: 'BRANCH' }),
  ].map((row) => [row.id, row]),
);
const steps: OrgPlanStep[] = [
  { kind: 'CREATE', ref: 'new:1', name: 'Xã Mới', unitKind: 'COMMUNE', parent: 'root' },
  { kind: 'MERGE', units: ['a', 'b'], into: 'new:1' },
  { kind: 'RENAME', unit: 'a1', name: 'Tổ Một', unitKind: 'SPECIAL' },
  { kind: 'MOVE', unit: 'a2', parent: 'c' },
  { kind: 'SPLIT', unit: 'c', parts: [{ unit: 'new:1', share: 0.2 }], remains: true },
];

describe('resolvePlan', () => {
  it('lets children follow, unless a step of their own moves them', () => {
    const { changed, ended, successions, faults } = resolvePlan(steps, units, '2025-07-01');
    expect(faults).toEqual([]);
    expect([...ended.keys()]).toEqual(['a', 'b']);
    expect(changed.get('a1')).toMatchObject({
      after: { parent: 'new:1', name: 'Tổ Một', kind: 'SPECIAL', basis: null },
      follows: false,
    });
    expect(changed.get('a2')?.after).toMatchObject({ parent: 'c', name: 'Xã a2' });
    expect(successions).toEqual([
      { from: 'a', to: 'new:1', kind: 'MERGED', share: null },
      { from: 'b', to: 'new:1', kind: 'MERGED', share: null },
      { from: 'c', to: 'new:1', kind: 'PARTIAL', share: 0.2 },
    ]);
  });

  it('comes to the same in whatever order the steps stand', () => {
    const summary = (order: OrgPlanStep[]) => {
      const { created, changed, ended, successions } = resolvePlan(order, units, '2025-07-01');
      const after = [...changed].map(([id, change]) => [id, change.after, change.follows]);
      return [[...created.keys()], after, [...ended.keys()], successions].map((part) =>
        part.map((entry) => JSON.stringify(entry)).toSorted(),
      );
    };
    const expected = summary(steps);
    fc.assert(
      fc.property(fc.shuffledSubarray(steps, { minLength: steps.length }), (order) => {
        expect(summary(order)).toEqual(expected);
      }),
    );
  });

  it('merges only what is of one level, as it is from the day on', () => {
    const merge: OrgPlanStep = { kind: 'MERGE', units: ['a', 'a1'], into: 'b' };
    const found = (given: OrgPlanStep[]) =>
      resolvePlan(given, units, '2025-07-01').faults.map(({ step, field, reason, names }) => ({
        at: [step, field],
        why: [reason, ...names],
      }));
    expect(found([merge])).toEqual([{ at: [0, 'units'], why: ['otherLevel', 'Xã a1', 'Xã b'] }]);
    expect(found([{ ...merge, units: ['a1', 'a2'], into: 'a' }]).map(({ at }) => at)).toEqual([
      [0, 'units'],
      [0, 'units'],
    ]);
    expect(found([{ ...merge, units: ['a1', 'a2'], into: 'a2' }])).toEqual([]);
    const founding: OrgPlanStep = {
      kind: 'CREATE',
      ref: 'new:1',
      name: 'Chi hội',
      unitKind: 'BRANCH',
      parent: 'c',
    };
    const into: OrgPlanStep = { kind: 'MERGE', units: ['a1', 'a2'], into: 'new:1' };
    expect(found([into, founding])).toEqual([]);
    const other: OrgPlanStep = { ...founding, unitKind: 'GROUP' };
    expect(found([into, other]).map(({ why }) => why)).toEqual([
      ['otherLevel', 'Xã a1', 'Chi hội'],
      ['otherLevel', 'Xã a2', 'Chi hội'],
    ]);
    // A plan may lift the one that takes the others in.
    const lifting: OrgPlanStep = { kind: 'RENAME', unit: 'a1', name: 'Xã A', unitKind: 'COMMUNE' };
    const lifted: OrgPlanStep = { kind: 'MERGE', units: ['b', 'a1'], into: 'a1' };
    expect(found([lifted]).map(({ at }) => at)).toEqual([[0, 'units']]);
    expect(found([lifted, lifting])).toEqual([]);
    expect(found([lifting, lifted])).toEqual([]);
  });

  it('leaves out what changes nothing', () => {
    const idle: OrgPlanStep[] = [
      { kind: 'MOVE', unit: 'a', parent: 'root' },
      { kind: 'RENAME', unit: 'b', name: 'Xã b' },
    ];
    const { changed, faults } = resolvePlan(idle, units, '2025-07-01');
    expect([changed.size, faults]).toEqual([0, []]);
  });

  it('lets a unit that is there give away no part twice, and no more than it has', () => {
    const give = (name: string, to = 'b', share = 0.6): OrgPlanStep => ({
      kind: 'SPLIT',
      unit: name,
      parts: [{ unit: to, share }],
      remains: true,
    });
    const create: OrgPlanStep = {
      kind: 'CREATE',
      ref: 'new:1',
      name: 'Xã Mới',
      unitKind: 'COMMUNE',
      parent: 'root',
    };
    const found = (given: OrgPlanStep[]) =>
      resolvePlan(given, units, '2025-07-01').faults.map(({ step, field }) => [step, field]);
    expect(found([give('a')])).toEqual([]);
    expect(found([give('a'), give('a', 'c', 0.4)])).toEqual([]);
    expect(found([give('a'), give('a', 'b', 0.1)])).toEqual([[1, 'parts']]);
    expect(found([give('a'), give('a', 'c')])).toEqual([[1, 'parts']]);
    expect(found([create, give('new:1')])).toEqual([[1, 'unit']]);
  });

  it('finds what would be too deep before anything is written', () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, index): OrgPlanStep => {
        const parent = index === 0 ? 'root' : `new:${index - 1}`;
        return { kind: 'CREATE', ref: `new:${index}`, name: 'A', unitKind: 'GROUP', parent };
      });
    const faults = (length: number) => resolvePlan(chain(length), units, '2025-07-01').faults;
    expect(faults(31)).toEqual([]);
    expect(faults(32).map(({ step, field }) => [step, field])).toEqual([[31, 'parent']]);
    const circle: OrgPlanStep[] = [
      { kind: 'MOVE', unit: 'a', parent: 'b' },
      { kind: 'MOVE', unit: 'b', parent: 'a' },
    ];
    const turning = resolvePlan(circle, units, '2025-07-01').faults;
    expect(turning.map(({ step, field }) => [step, field])).toEqual([
      [0, 'parent'],
      [1, 'parent'],
    ]);
  });
});
