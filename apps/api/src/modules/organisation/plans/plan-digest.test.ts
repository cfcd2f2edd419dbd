import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { unique } from '#test/factories.ts';
import { organisationDump } from '#test/organisation-dump.ts';
import { digestOf, draftPlan, makeCommunes, planMutation } from '#test/plan-factories.ts';
import { signedIn } from '#test/staff-factories.ts';

useDatabase();

type Made = Awaited<ReturnType<typeof makeCommunes>>;
const unit = ({ id }: { id: string }) => globalId('OrgUnit', id);
const effectiveOn = '2026-06-01';

/** A plan that one administrator looked at; what `change` makes of it meanwhile, and her approving. */
async function looked(stepsOf: (made: Made) => object[]) {
  const made = await makeCommunes(3, { coded: true });
  const { headers } = await signedIn('ADMINISTRATOR', made.province.id);
  const plan = { title: 'Sắp xếp', decisionNumber: '1/QĐ', effectiveOn, steps: stepsOf(made) };
  const { id } = (await draftPlan(plan, headers)).data.createOrgPlan.orgPlan;
  const digest = await digestOf(id, headers);
  let expectedVersion = 1;
  const edit = async (change: object) => {
    const input = { ...plan, ...change, id, expectedVersion };
    expect((await planMutation('updateOrgPlan', input, headers)).errors).toBeUndefined();
    expectedVersion += 1;
  };
  const approve = (seen = digest) =>
    planMutation('approveOrgPlan', { id, expectedVersion, digest: seen }, headers);
  const correct = async ({ id: unitId }: { id: string }, change: object) => {
    const now = await db.orgUnit.findUniqueOrThrow({ where: { id: unitId } });
    const { name, kind, position, version } = now;
    const state = { id: unit(now), name, kind, position, expectedVersion: version };
    const mutation = `mutation ($input: UpdateOrgUnitInput!) {
      updateOrgUnit(input: $input) { orgUnit { version } } }`;
    const { errors } = await ask(mutation, { input: { ...state, ...change } }, headers);
    expect(errors).toBeUndefined();
  };
  /** What was seen is refused and nothing is written; seen again, it is approved. */
  const expectRefused = async () => {
    const before = await organisationDump();
    expect(codeOf(await approve())).toBe('CONFLICT');
    expect(await organisationDump()).toBe(before);
    expect((await approve(await digestOf(id, headers))).errors).toBeUndefined();
  };
  return { ...made, edit, correct, approve, expectRefused };
}

const rename = ({ communes: [one] }: Made, more: object = {}) => [
  { kind: 'RENAME', unit: unit(one), name: 'Xã Tên Mới', ...more },
];
const give = ({ communes: [one, two] }: Made, share: number, to = two) => [
  { kind: 'SPLIT', unit: unit(one), remains: true, parts: [{ unit: unit(to), share }] },
];
const create = ({ province }: Made, more: object = {}) => [
  {
    kind: 'CREATE',
    ref: 'new:1',
    name: 'Xã Mới',
    unitKind: 'COMMUNE',
    parent: unit(province),
    ...more,
  },
];

describe('approving something else than what was seen is refused', () => {
  it('on another day', async () => {
    const plan = await looked(rename);
    await plan.edit({ effectiveOn: '2026-06-02' });
    await plan.expectRefused();
  });

  it('by another decision', async () => {
    const plan = await looked(rename);
    await plan.edit({ decisionNumber: '2/QĐ' });
    await plan.expectRefused();
  });

  it.each([
    ['another code', { code: '30002' }],
    ['no code', { code: null }],
    ['another level', { unitKind: 'SPECIAL' }],
    ['another label', { levelLabel: 'Đặc khu' }],
  ])('with %s for a unit that goes on', async (_what, more) => {
    const plan = await looked((made) => rename(made, { code: '30001' }));
    await plan.edit({ steps: rename(plan, more) });
    await plan.expectRefused();
  });

  it.each([
    ['another code', { code: '30004' }],
    ['another address', { slug: 'xa-moi-tinh' }],
  ])('with %s for a new unit', async (_what, more) => {
    const plan = await looked((made) => create(made, { code: '30003' }));
    await plan.edit({ steps: create(plan, { code: '30003', ...more }) });
    await plan.expectRefused();
  });

  it('when the code that a unit brings along was corrected meanwhile, or one that ends', async () => {
    const going = await looked(rename);
    await going.correct(going.communes[0], { officialCode: unique('m').slice(0, 12) });
    await going.expectRefused();
    const ending = await looked(({ communes: [one, two] }) => [
      { kind: 'MERGE', units: [unit(one)], into: unit(two) },
    ]);
    await ending.correct(ending.communes[0], { officialCode: unique('m').slice(0, 12) });
    await ending.expectRefused();
  });

  it('with another part given away, to another unit, or to one called otherwise by now', async () => {
    const share = await looked((made) => give(made, 0.25));
    await share.edit({ steps: give(share, 0.26) });
    await share.expectRefused();
    const heir = await looked((made) => give(made, 0.25));
    await heir.edit({ steps: give(heir, 0.25, heir.communes[2]) });
    await heir.expectRefused();
    const called = await looked((made) => give(made, 0.25));
    await called.correct(called.communes[1], { name: 'Xã Gọi Khác' });
    await called.expectRefused();
  });

  it('and codes and parts are there to be seen', async () => {
    const made = await makeCommunes(2, { coded: true });
    const [one, two] = made.communes;
    const { headers } = await signedIn('ADMINISTRATOR', made.province.id);
    const steps = [...rename(made, { code: '30009' }), ...give(made, 0.25)];
    const { id } = (await draftPlan({ steps }, headers)).data.createOrgPlan.orgPlan;
    const question = `query ($id: ID!) { orgPlan(id: $id) { effects {
      units { change codeBefore codeAfter } givenParts { from { name } to { name } share } } } }`;
    expect((await ask(question, { id }, headers)).data.orgPlan.effects).toEqual({
      units: [{ change: 'RENAMED', codeBefore: one.officialCode, codeAfter: '30009' }],
      givenParts: [{ from: { name: one.name }, to: { name: two.name }, share: 0.25 }],
    });
  });

  it('while what does not change what it does leaves it approved as seen', async () => {
    const plan = await looked((made) => give(made, 0.25));
    await plan.edit({ title: 'Tên khác của phương án' });
    expect((await plan.approve()).errors).toBeUndefined();
  });
});
