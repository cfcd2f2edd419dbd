import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { approvedPlan, digestOf, draftPlan, planMutation } from '#test/plan-factories.ts';
import { makeTree, signedIn } from '#test/staff-factories.ts';

useDatabase();

const unit = ({ id }: { id: string }) => globalId('OrgUnit', id);

async function makeNeighbours() {
  const { province, district: from, other: to } = await makeTree();
  const commune = await makeOrgUnit({ parentId: from.id, kind: 'COMMUNE' });
  const [boss, giver, taker] = await Promise.all(
    [province, from, to].map(async ({ id }) => (await signedIn('ADMINISTRATOR', id)).headers),
  );
  return { from, to, commune, boss: boss ?? {}, giver: giver ?? {}, taker: taker ?? {} };
}

describe('rights over a unit that goes to another superior', () => {
  it('are those of the day of the plan too', async () => {
    const { to, commune, boss, giver, taker } = await makeNeighbours();
    const rename = { kind: 'RENAME', unit: unit(commune), name: 'Xã Chiếm Lại' };
    const input = { steps: [rename], effectiveOn: '2031-06-01' };
    const early = (await draftPlan(input, giver)).data.createOrgPlan.orgPlan.id;
    const digest = await digestOf(early, giver);
    const move = { kind: 'MOVE', unit: unit(commune), parent: unit(to) };
    await approvedPlan({ steps: [move], effectiveOn: '2031-01-01' }, boss);

    expect(codeOf(await draftPlan(input, giver))).toBe('FORBIDDEN');
    const branch = { kind: 'CREATE', ref: 'new:1', name: 'Chi hội', unitKind: 'BRANCH' };
    const below = { ...branch, parent: unit(commune) };
    expect(codeOf(await draftPlan({ ...input, steps: [below] }, giver))).toBe('FORBIDDEN');
    const dissolve = { kind: 'DISSOLVE', unit: unit(commune) };
    expect(codeOf(await draftPlan({ ...input, steps: [dissolve] }, giver))).toBe('FORBIDDEN');
    // It is not hers yet either.
    expect(codeOf(await draftPlan(input, taker))).toBe('FORBIDDEN');
    const target = { id: early, expectedVersion: 1 };
    const approve = await planMutation('approveOrgPlan', { ...target, digest }, giver);
    expect(codeOf(approve)).toBe('FORBIDDEN');
    const can = 'query ($id: ID!) { orgPlan(id: $id) { viewerCan { update approve } } }';
    expect((await ask(can, { id: early }, giver)).data.orgPlan.viewerCan).toEqual({
      update: false,
      approve: false,
    });
    expect(await db.orgUnitVersion.count({ where: { unitId: commune.id } })).toBe(2);
    expect(codeOf(await draftPlan(input, boss))).toBeUndefined();
  });

  it('are asked at the former superior by whoever undoes the move', async () => {
    const { from, to, commune, boss, taker } = await makeNeighbours();
    const move = { kind: 'MOVE', unit: unit(commune), parent: unit(to) };
    const id = await approvedPlan({ steps: [move], effectiveOn: '2026-03-01' }, boss);
    const undo = { id, expectedVersion: 2 };
    expect(codeOf(await planMutation('undoOrgPlan', undo, taker))).toBe('FORBIDDEN');
    const parent = async () =>
      (await db.orgUnit.findUniqueOrThrow({ where: { id: commune.id } })).parentId;
    expect(await parent()).toBe(to.id);
    expect(codeOf(await planMutation('undoOrgPlan', undo, boss))).toBeUndefined();
    expect(await parent()).toBe(from.id);
  });
});
