import { beforeAll, describe, expect, it } from 'vitest';
import { today } from '#outside/today.ts';
import { ask, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, unique } from '#test/factories.ts';
import { applied, approvedPlan, makeCommunes } from '#test/plan-factories.ts';
import { signedIn } from '#test/staff-factories.ts';

useDatabase();

const question = /* GraphQL */ `
  query ($id: ID!, $asOf: Date) {
    orgUnit(id: $id, asOf: $asOf) {
      heirs { name alive asOf }
      formerChildren { nameThen unit { name alive parent { name } heirs { name } } }
    }
  }
`;
const unit = ({ id }: { id: string }) => globalId('OrgUnit', id);

async function led(id: string, asOf: string, headers: Record<string, string> = {}) {
  const answer = await ask(question, { id, asOf }, headers);
  expect(answer.errors).toBeUndefined();
  const { heirs, formerChildren } = answer.data.orgUnit;
  return { heirs: heirs.map(({ name }: { name: string }) => name), formerChildren };
}

/** 2020: one goes into two; 2023: two is split, three having got a part of it before; below them two branches. */
async function makeChain() {
  const { province, communes } = await makeCommunes(3);
  const [one, two, three] = communes;
  const below = (name: string) =>
    makeOrgUnit({ parentId: one.id, kind: 'BRANCH', name: `${name} ${unique()}` });
  const [goes, ends] = [await below('Chi hội A'), await below('Chi hội B')];
  await applied('2019-01-01', [
    { kind: 'SPLIT', unit: one.id, parts: [{ unit: three.id, share: 0.1 }], remains: true },
  ]);
  await applied('2020-01-01', [
    { kind: 'MERGE', units: [one.id], into: two.id },
    { kind: 'MERGE', units: [ends.id], into: goes.id },
  ]);
  const names = [unique('Xã C'), unique('Xã D')] as const;
  const fresh = (ref: string, name: string) =>
    ({ kind: 'CREATE', ref, name, unitKind: 'COMMUNE', parent: province.id }) as const;
  await applied('2023-01-01', [
    fresh('new:c', names[0]),
    fresh('new:d', names[1]),
    {
      kind: 'SPLIT',
      unit: two.id,
      childrenTo: 'new:c',
      parts: [{ unit: 'new:c' }, { unit: 'new:d' }],
    },
    { kind: 'RENAME', unit: goes.id, name: `${goes.name} Mới` },
  ]);
  return { province, one, two, three, goes, ends, names };
}

let chain: Awaited<ReturnType<typeof makeChain>>;
beforeAll(async () => {
  chain = await makeChain();
});

describe('a unit that has ended', () => {
  it('leads to all that came after it, through those that have ended too', async () => {
    const { one, two, three, names } = chain;
    expect((await led(unit(one), '2024-01-01')).heirs).toEqual(names);
    expect((await led(unit(two), '2024-01-01')).heirs).toEqual(names);
    expect((await led(unit(one), '2021-01-01')).heirs).toEqual([two.name]);
    for (const there of [one, two, three])
      expect((await led(unit(there), '2019-06-01')).heirs).toEqual([]);
    const { data } = await ask(question, { id: unit(one), asOf: '2021-01-01' });
    expect(data.orgUnit.heirs).toEqual([{ name: two.name, alive: true, asOf: '2021-01-01' }]);
  });

  it('names those that stood below it, and where each is now', async () => {
    const { one, two, goes, ends, names } = chain;
    expect((await led(unit(one), '2019-06-01')).formerChildren).toEqual([]);
    const moved = { name: goes.name, alive: true, parent: { name: two.name }, heirs: [] };
    const gone = { name: ends.name, alive: false, heirs: [{ name: goes.name }] };
    const told = (await led(unit(one), '2021-01-01')).formerChildren;
    expect(told).toEqual([
      { nameThen: goes.name, unit: moved },
      { nameThen: ends.name, unit: { ...gone, parent: { name: one.name } } },
    ]);
    const now = `${goes.name} Mới`;
    expect((await led(unit(one), '2024-01-01')).formerChildren).toMatchObject([
      { nameThen: goes.name, unit: { name: now, parent: { name: names[0] }, heirs: [] } },
      { nameThen: ends.name, unit: { alive: false, heirs: [{ name: now }] } },
    ]);
    expect((await led(unit(two), '2024-01-01')).formerChildren).toMatchObject([
      { nameThen: goes.name, unit: { name: now } },
    ]);
  });

  it('tells readers nothing of an end that is kept back', async () => {
    const { province, communes } = await makeCommunes(2);
    const [one, two] = communes;
    const { headers } = await signedIn('ADMINISTRATOR', province.id);
    const steps = [{ kind: 'MERGE', units: [unit(one)], into: unit(two) }];
    await approvedPlan({ effectiveOn: '2040-01-01', steps }, headers);
    const nothing = { heirs: [], formerChildren: [] };
    expect(await led(unit(one), '2040-06-01')).toEqual(nothing);
    expect((await led(unit(one), '2040-06-01', headers)).heirs).toEqual([two.name]);
    expect(await led(unit(one), today(), headers)).toEqual(nothing);
  });
});
