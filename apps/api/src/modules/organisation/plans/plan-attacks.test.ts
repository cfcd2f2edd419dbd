import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { approvedPlan, draftPlan, makeCommunes, planMutation } from '#test/plan-factories.ts';
import { signedIn } from '#test/staff-factories.ts';

useDatabase();

const unit = ({ id }: { id: string }) => globalId('OrgUnit', id);

async function faultsOf(id: string, headers: Record<string, string>) {
  const question =
    'query ($id: ID!) { orgPlan(id: $id) { effects { faults { step field message } } } }';
  return (await ask(question, { id }, headers)).data.orgPlan.effects.faults;
}

/** A chain of groups below a unit. @returns them from the top */
async function chainBelow(parent: { id: string }, length: number) {
  const made: { id: string }[] = [];
  let above = parent;
  while (made.length < length) {
    above = await makeOrgUnit({ kind: 'GROUP', parentId: above.id });
    made.push(above);
  }
  return made;
}

describe('a plan that would make the tree too deep', () => {
  it('says so in its preview, by the units below those that it moves', async () => {
    const { province, communes } = await makeCommunes(2);
    const { headers } = await signedIn('ADMINISTRATOR', province.id);
    const deep = await chainBelow(communes[0], 20);
    await chainBelow(communes[1], 12);
    const steps = [{ kind: 'MOVE', unit: unit(communes[1]), parent: unit(deep[18] ?? province) }];
    const drafted = await draftPlan({ steps }, headers);
    const { id } = drafted.data.createOrgPlan.orgPlan;
    expect(await faultsOf(id, headers)).toEqual([
      { step: 0, field: 'parent', message: expect.stringContaining('quá nhiều cấp') },
    ]);
  });
});

describe('a draft whose units were undone', () => {
  it('is not shown to those who plan elsewhere, nor theirs to change', async () => {
    const { root, province } = await makeCommunes(1);
    const elsewhere = await makeOrgUnit({ parentId: root.id, kind: 'PROVINCE' });
    const { headers } = await signedIn('ADMINISTRATOR', province.id);
    const other = await signedIn('ADMINISTRATOR', elsewhere.id);
    const create = { kind: 'CREATE', ref: 'new:1', name: 'Xã Sắp Có', unitKind: 'COMMUNE' };
    const steps = [{ ...create, parent: unit(province) }];
    const first = await approvedPlan({ steps }, headers);
    const made = await db.orgUnit.findFirstOrThrow({ where: { name: 'Xã Sắp Có' } });
    const rename = [{ kind: 'RENAME', unit: unit(made), name: 'Xã Kín' }];
    const drafted = await draftPlan({ effectiveOn: '2027-01-01', steps: rename }, headers);
    const { id } = drafted.data.createOrgPlan.orgPlan;
    const undone = await planMutation('undoOrgPlan', { id: first, expectedVersion: 2 }, headers);
    expect(undone.errors).toBeUndefined();
    const question =
      'query ($id: ID!) { orgPlan(id: $id) { title steps { kind } effects { faults { message } } viewerCan { update } } }';
    const own = await ask(question, { id }, headers);
    expect(own.errors).toBeUndefined();
    expect(own.data.orgPlan.effects.faults).toHaveLength(1);
    expect((await ask(question, { id }, other.headers)).data.orgPlan).toBeNull();
    const target = { id, expectedVersion: 1 };
    const { errors } = await planMutation('cancelOrgPlan', target, other.headers);
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
