import { beforeAll, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeAppointment, makePerson } from '#test/people-factories.ts';
import { approvedPlan, draftPlan, makeCommunes } from '#test/plan-factories.ts';
import { signedIn } from '#test/staff-factories.ts';

useDatabase();

// As the screen of a plan asks before it is approved.
const hanging = `query ($ids: [ID!]!, $day: Date!) {
  nodes(ids: $ids) { ... on OrgUnit {
    appointments(asOf: $day) { title endsOn person { fullName } }
    committees(asOf: $day) { kind }
    contact { phone }
  } }
}`;
const effects = `query ($id: ID!) { orgPlan(id: $id) { effects { units { change unit { unit { id } } } } } }`;

type Headers = Record<string, string>;
let tree: Awaited<ReturnType<typeof makeCommunes>>;
let boss: Headers;
let editor: Headers;
let local: Headers;

beforeAll(async () => {
  tree = await makeCommunes(3);
  const [leaving, , other] = tree.communes;
  boss = (await signedIn('ADMINISTRATOR', tree.province.id)).headers;
  editor = (await signedIn('EDITOR', tree.province.id)).headers;
  local = (await signedIn('ADMINISTRATOR', other.id)).headers;
  const shown = await makePerson({ fullName: 'Hồ Thị Hiện' });
  const hidden = await makePerson({ fullName: 'Hồ Thị Kín', published: false });
  for (const { id: personId, fullName } of [shown, hidden])
    await makeAppointment({ orgUnitId: leaving.id, personId, title: `Chức của ${fullName}` });
  await db.committee.create({
    data: { orgUnitId: leaving.id, kind: 'EXECUTIVE', validFrom: dateOf('2021-01-01') },
  });
  await db.orgUnitContact.create({ data: { unitId: leaving.id, phone: '0235 3880 001' } });
});

const merger = () => {
  const [leaving, into] = tree.communes;
  const units = [globalId('OrgUnit', leaving.id)];
  return { steps: [{ kind: 'MERGE', units, into: globalId('OrgUnit', into.id) }] };
};

async function names(day: string, headers: Headers = {}): Promise<string[]> {
  const ids = [globalId('OrgUnit', tree.communes[0].id)];
  const [unit] = (await ask(hanging, { ids, day }, headers)).data.nodes;
  return unit.appointments.map(({ person }: { person: { fullName: string } }) => person.fullName);
}

it('names before approval whom a merger concerns, each viewer those whom she may know of', async () => {
  const drafted = await draftPlan(merger(), boss);
  const { id } = drafted.data.createOrgPlan.orgPlan;
  const { units } = (await ask(effects, { id }, boss)).data.orgPlan.effects;
  const leaving = globalId('OrgUnit', tree.communes[0].id);
  expect(units).toEqual([{ change: 'ENDED', unit: { unit: { id: leaving } } }]);
  expect((await names('2026-05-31', boss)).toSorted()).toEqual(['Hồ Thị Hiện', 'Hồ Thị Kín']);
  for (const headers of [{}, editor, local])
    expect(await names('2026-05-31', headers)).toEqual(['Hồ Thị Hiện']);
  for (const headers of [editor, local])
    expect((await ask(effects, { id }, headers)).data.orgPlan).toBeNull();
  expect(codeOf(await ask(effects, { id }))).toBe('UNAUTHENTICATED');
});

it('ends offices and committees with their unit, and leaves its contact where it was', async () => {
  await approvedPlan(merger(), boss);
  const [leaving, into] = tree.communes;
  const ids = [globalId('OrgUnit', leaving.id), globalId('OrgUnit', into.id)];
  const at = async (day: string) => (await ask(hanging, { ids, day }, boss)).data.nodes;
  const [before] = await at('2026-05-31');
  expect(before.appointments.map(({ endsOn }: { endsOn: string }) => endsOn)).toEqual([
    '2026-06-01',
    '2026-06-01',
  ]);
  expect(before.committees).toEqual([{ kind: 'EXECUTIVE' }]);
  const [old, receiver] = await at('2026-06-01');
  expect(old).toMatchObject({ appointments: [], committees: [] });
  expect(old.contact).toEqual({ phone: '0235 3880 001' });
  expect(receiver).toEqual({ appointments: [], committees: [], contact: null });
});
