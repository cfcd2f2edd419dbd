import { afterEach, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, unique } from '#test/factories.ts';
import { approvedPlan, makeCommunes } from '#test/plan-factories.ts';
import { signedIn } from '#test/staff-factories.ts';

useDatabase();

afterEach(async () => {
  // What one test keeps back would be kept back from the next.
  await db.orgPlan.updateMany({ data: { status: 'UNDONE' } });
});

const unit = ({ id }: { id: string }) => globalId('OrgUnit', id);
const day = '2031-06-01';
const after = '2031-07-01';
type Headers = Record<string, string>;

const question = /* GraphQL */ `
  query ($one: ID!, $made: ID!, $sign: String!, $province: ID!, $day: Date!) {
    renamed: orgUnit(id: $one, asOf: $day) { ...Told }
    today: orgUnit(id: $one) { ...Told }
    byId: orgUnit(id: $made, asOf: $day) { name }
    node(id: $made) { id }
    list: orgUnits(filter: { query: $sign, alive: null }, asOf: $day) { totalCount }
    tree: orgUnitTree(root: $province, asOf: $day) { name }
    orgUnitDays
  }
  fragment Told on OrgUnit { name asOf endsOn aliases history { name } successors { unit { name } }
    ancestors { name children { name } } }
`;

/** A province renames one commune and founds another; beside them one that the plan does not touch. */
async function decided() {
  const { root, province, communes } = await makeCommunes(2);
  const [one, other] = communes;
  const boss = await signedIn('ADMINISTRATOR', province.id);
  const sign = unique('mai');
  const slug = `xa-${sign}`;
  const id = await approvedPlan(
    {
      effectiveOn: day,
      steps: [
        { kind: 'RENAME', unit: unit(one), name: `Xã Đổi ${sign}` },
        {
          kind: 'CREATE',
          ref: 'new:1',
          name: `Xã Lập ${sign}`,
          unitKind: 'COMMUNE',
          slug,
          parent: unit(province),
        },
      ],
    },
    boss.headers,
  );
  const made = await db.orgUnit.findUniqueOrThrow({ where: { slug } });
  const ids = { one: unit(one), made: unit(made), province: unit(province) };
  const read = async (headers: Headers) => {
    const answer = await ask(question, { ...ids, sign, day: after }, headers);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  const officer = async (at: { id: string }) =>
    (await signedIn('ORGANISATION_OFFICER', at.id)).headers;
  const neighbour = await makeOrgUnit({ parentId: root.id, kind: 'PROVINCE' });
  return { root, province, one, other, neighbour, boss: boss.headers, sign, id, read, officer };
}

describe('an approved plan that is not public yet', () => {
  it('is not to be found by who plans for units that it does not concern', async () => {
    const test = await decided();
    for (const at of [test.other, test.neighbour]) {
      const data = await test.read(await test.officer(at));
      expect(JSON.stringify(data)).not.toMatch(new RegExp(`${test.sign}|2031`));
      expect(data).toMatchObject({ byId: null, node: null, list: { totalCount: 0 } });
      expect(data.renamed).toMatchObject({ name: test.one.name, asOf: data.today.asOf });
    }
  });

  it('is known to who plans for a unit that it changes, and above', async () => {
    const test = await decided();
    const readers = [await test.officer(test.one), await test.officer(test.province), test.boss];
    for (const headers of [...readers, await test.officer(test.root)]) {
      const data = await test.read(headers);
      expect(data.renamed).toMatchObject({ name: `Xã Đổi ${test.sign}`, asOf: after });
      expect(data.byId).toEqual({ name: `Xã Lập ${test.sign}` });
      expect(data.orgUnitDays).toContain(day);
    }
  });

  it('hides what a plan of her own brings only after it, which she still reads in the plan', async () => {
    const test = await decided();
    const own = `Xã Riêng ${test.sign}`;
    const { headers } = await signedIn('ADMINISTRATOR', test.other.id);
    const steps = [{ kind: 'RENAME', unit: unit(test.other), name: own }];
    const mine = await approvedPlan({ effectiveOn: '2031-06-15', steps }, headers);
    expect(JSON.stringify(await test.read(headers))).not.toContain(test.sign);
    const plan = /* GraphQL */ `
      query ($id: ID!) {
        orgPlan(id: $id) { effects { units { nameAfter unit { unit { asOf ancestors { name } } } } } }
      }
    `;
    const answer = await ask(plan, { id: mine }, headers);
    expect(answer.errors).toBeUndefined();
    const { orgPlan } = answer.data;
    const [{ nameAfter, unit: seen }] = orgPlan.effects.units;
    expect(nameAfter).toBe(own);
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${test.sign}|2031`));
  });
});
