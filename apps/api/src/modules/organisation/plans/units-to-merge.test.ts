import { beforeAll, describe, expect, it } from 'vitest';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, unique } from '#test/factories.ts';
import { applied, digestOf, draftPlan, makeCommunes, planMutation } from '#test/plan-factories.ts';
import { signedIn } from '#test/staff-factories.ts';

useDatabase();

const on = '2031-06-01';
const later = '2031-09-01';
const offer = /* GraphQL */ `
  query ($on: Date!, $side: MergeSide!, $kind: OrgUnitKind, $query: String, $without: [ID!]) {
    unitsToMerge(on: $on, side: $side, kind: $kind, query: $query, without: $without) { id name kind }
  }
`;
const unit = ({ id }: { id: string }) => globalId('OrgUnit', id);
type Headers = Record<string, string>;

/** A province in which some units cannot be merged on the day, each for another reason. */
async function makeProvince() {
  const { root, province, communes } = await makeCommunes(4);
  const [plain, ending, renamed, waiting] = communes;
  const below = (kind: 'BRANCH' | 'COMMUNE', parent: { id: string }, more: object = {}) =>
    makeOrgUnit({ parentId: parent.id, kind, ...more });
  const branches = [await below('BRANCH', plain), await below('BRANCH', plain)];
  const young = await below('COMMUNE', province, { opensOn: on });
  const unborn = await below('COMMUNE', province, { opensOn: later });
  const neighbour = await makeOrgUnit({ parentId: root.id, kind: 'PROVINCE' });
  const foreign = await below('COMMUNE', neighbour);
  await applied(later, [
    { kind: 'DISSOLVE', unit: ending.id },
    { kind: 'RENAME', unit: renamed.id, name: `Xã ${unique('Sau')}` },
    {
      kind: 'CREATE',
      ref: 'new:1',
      name: 'Chi hội Sau',
      unitKind: 'BRANCH',
      parent: waiting.id,
    },
  ]);
  const others = { ending, renamed, waiting, young, unborn, foreign };
  return { root, province, plain, branches, others };
}

let test: Awaited<ReturnType<typeof makeProvince>>;
let boss: Headers;

beforeAll(async () => {
  test = await makeProvince();
  ({ headers: boss } = await signedIn('ADMINISTRATOR', test.province.id));
});

async function offered(variables: object, headers = boss): Promise<string[]> {
  const answer = await ask(offer, { on, ...variables }, headers);
  expect(answer.errors).toBeUndefined();
  return answer.data.unitsToMerge.map(({ id }: { id: string }) => id).sort();
}

const fresh = { kind: 'CREATE', ref: 'new:1', unitKind: 'COMMUNE' };

/** Whether a merger of one unit into another is drafted and free of faults. */
async function accepted(from: string, into: string, unitKind = 'COMMUNE'): Promise<boolean> {
  const steps: object[] = [{ kind: 'MERGE', units: [from], into }];
  const founding = { ...fresh, unitKind, name: unique('Xã'), parent: unit(test.province) };
  if (into === 'new:1') steps.push(founding);
  const { data, errors } = await draftPlan({ effectiveOn: on, steps }, boss);
  if (errors) return false;
  const question = 'query ($id: ID!) { orgPlan(id: $id) { effects { faults { message } } } }';
  const { id } = data.createOrgPlan.orgPlan;
  return (await ask(question, { id }, boss)).data.orgPlan.effects.faults.length === 0;
}

describe('unitsToMerge', () => {
  it('offers as leaving exactly what a plan lets go into another unit', async () => {
    const { province, plain, branches, others } = test;
    const all = [province, plain, ...Object.values(others)].map(unit);
    const may = new Set<string>();
    for (const id of all) if (await accepted(id, 'new:1')) may.add(id);
    for (const id of branches.map(unit)) if (await accepted(id, 'new:1', 'BRANCH')) may.add(id);
    expect([...may].sort()).toEqual([plain, ...branches].map(unit).sort());
    expect(await offered({ side: 'LEAVING' })).toEqual([...may].sort());
  });

  it('offers as taking exactly what a plan lets take others in', async () => {
    const { plain, others } = test;
    const may: string[] = [];
    for (const one of Object.values(others)) {
      if (await accepted(unit(plain), unit(one))) may.push(unit(one));
    }
    const { renamed, waiting, young } = others;
    expect(may.sort()).toEqual([renamed, waiting, young].map(unit).sort());
    expect(await offered({ side: 'TAKING', kind: 'COMMUNE' })).toEqual(
      [...may, unit(plain)].sort(),
    );
  });

  it('offers one level, what agrees with the words, and nothing that the plan ends already', async () => {
    const { plain, branches } = test;
    const leaving = { side: 'LEAVING' };
    expect(await offered({ ...leaving, kind: 'COMMUNE' })).toEqual([unit(plain)]);
    expect(await offered({ ...leaving, query: branches[0]?.name })).toEqual(
      branches.slice(0, 1).map(unit),
    );
    const without = [unit(plain), ...branches.slice(1).map(unit), 'AAAA'];
    expect(await offered({ ...leaving, without })).toEqual(branches.slice(0, 1).map(unit));
  });

  it('is for who plans, within her own reach', async () => {
    const { root, plain, branches } = test;
    const variables = { on, side: 'LEAVING' };
    expect(codeOf(await ask(offer, variables))).toBe('UNAUTHENTICATED');
    const editor = await signedIn('EDITOR', root.id);
    expect(codeOf(await ask(offer, variables, editor.headers))).toBe('FORBIDDEN');
    const local = await signedIn('ORGANISATION_OFFICER', plain.id);
    expect(await offered({ side: 'LEAVING' }, local.headers)).toEqual(branches.map(unit).sort());
    expect(await offered({ side: 'TAKING', kind: 'COMMUNE' }, local.headers)).toEqual([
      unit(plain),
    ]);
  });
});

describe('a merger over levels', () => {
  it('is shown as a fault of its step and not approved', async () => {
    const { plain, branches, others } = test;
    const steps = [
      { kind: 'RENAME', unit: unit(plain), name: plain.name },
      { kind: 'MERGE', units: branches.map(unit), into: unit(others.waiting) },
    ];
    const { data } = await draftPlan({ effectiveOn: on, steps }, boss);
    const { id } = data.createOrgPlan.orgPlan;
    const question =
      'query ($id: ID!) { orgPlan(id: $id) { effects { faults { step field message } } } }';
    const { faults } = (await ask(question, { id }, boss)).data.orgPlan.effects;
    const words = branches.map(({ name }) => ({
      step: 1,
      field: 'units',
      message: `${name} và ${others.waiting.name} khác cấp: chỉ hợp nhất đơn vị cùng cấp.`,
    }));
    expect(faults).toEqual(words);
    expect(await digestOf(id, boss)).toBe('');
    const target = { id, expectedVersion: 1, digest: '0'.repeat(64) };
    const refused = await planMutation('approveOrgPlan', target, boss);
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: words.map(({ message }) => ({ path: ['steps', 1, 'units'], message })),
    });
  });
});
