import { isInputObjectType, isObjectType } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { keepToday } from '#modules/organisation/units/turn-day.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';
import { schema } from '#schema.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { unique } from '#test/factories.ts';
import { partnerReader } from '#test/partner-reader.ts';
import { makeAppointment, makePerson } from '#test/people-factories.ts';
import { approvedPlan, draftPlan, makeCommunes } from '#test/plan-factories.ts';
import { signedIn } from '#test/staff-factories.ts';

useDatabase();

const realNow = clock.now;
afterEach(async () => {
  // What one test keeps back would be kept back from the next.
  await db.orgPlan.updateMany({ data: { status: 'UNDONE' } });
  clock.now = realNow;
  await keepToday();
});

const unit = ({ id }: { id: string }) => globalId('OrgUnit', id);
const day = '2031-06-01';
const after = '2031-07-01';

const announce = /* GraphQL */ `
  mutation ($input: AnnounceOrgPlanInput!) {
    announceOrgPlan(input: $input) { orgPlan { version publicFrom viewerCan { announce } } }
  }
`;
const unitParts = /* GraphQL */ `
  fragment Parts on OrgUnit {
    name slug officialCode alive asOf startsOn endsOn aliases
    history { name validFrom validTo parent { name } }
    successors { date unit { name } } predecessors { date unit { name } }
    parent { name } ancestors { name } children { name slug } childCount
  }
`;
const units = /* GraphQL */ `
  query ($one: ID!, $two: ID!, $made: ID!, $slug: String!, $code: String!, $province: ID!, $day: Date!) {
    renamed: orgUnit(id: $one, asOf: $day) { ...Parts }
    merged: orgUnit(id: $two, asOf: $day) { ...Parts }
    today: orgUnit(id: $two) { ...Parts }
    byId: orgUnit(id: $made, asOf: $day) { ...Parts }
    bySlug: orgUnit(slug: $slug) { ...Parts }
    byCode: orgUnit(code: $code, asOf: $day) { ...Parts }
    node(id: $made) { ... on OrgUnit { ...Parts } }
    above: orgUnit(id: $province, asOf: $day) { ...Parts }
  }
  ${unitParts}
`;
const lists = /* GraphQL */ `
  query ($one: ID!, $made: ID!, $sign: String!, $code: String!, $province: ID!, $day: Date!) {
    named: orgUnits(filter: { query: $sign, alive: null }, asOf: $day) { totalCount nodes { name } }
    found: orgUnits(filter: { query: $sign, alive: null }) { totalCount nodes { name endsOn } }
    coded: orgUnits(filter: { query: $code, alive: null }, asOf: $day) { totalCount nodes { name } }
    gone: orgUnits(filter: { under: $province, alive: false }, asOf: $day) { nodes { name slug } }
    listed: orgUnits(filter: { under: $province }, asOf: $day) { nodes { name slug endsOn aliases } }
    tree: orgUnitTree(root: $province, asOf: $day) { name slug officialCode childCount }
    madeTree: orgUnitTree(root: $made, asOf: $day) { name slug }
    officeHolders(orgUnit: $one, asOf: $day) { orgUnit { name asOf } }
    orgUnitDays
  }
`;

const offices = /* GraphQL */ `
  query ($two: ID!, $day: Date!) {
    committees(filter: { orgUnit: $two }) { nodes { endsOn seats { endsOn } } }
    committeesThen: committees(filter: { orgUnit: $two, asOf: $day }) { totalCount }
    people(filter: { orgUnit: $two }) { nodes { appointments { endsOn } seats { endsOn } } }
    peopleThen: people(filter: { orgUnit: $two, asOf: $day }) { totalCount }
  }
`;

/** Somebody with an office, and in a committee. */
async function makeOfficer(orgUnitId: string): Promise<void> {
  const { id: personId } = await makePerson({ published: true });
  await makeAppointment({ orgUnitId, personId });
  const term = { validFrom: dateOf('2016-01-01') };
  const seats = { create: [{ ...term, personId, title: 'Ủy viên', position: 1 }] };
  await db.committee.create({ data: { ...term, orgUnitId, kind: 'EXECUTIVE', seats } });
}

/** A plan of the year 2031 that renames one commune and merges two into a new one. */
async function decided() {
  const { root, province, communes } = await makeCommunes(3, { coded: true });
  const [one, two, three] = communes;
  const { headers } = await signedIn('ADMINISTRATOR', province.id);
  const sign = unique('mai');
  const code = sign.slice(-12);
  const slug = `xa-${sign}`;
  const steps = [
    { kind: 'RENAME', unit: unit(one), name: `Xã Đổi ${sign}` },
    { kind: 'MERGE', units: [unit(two), unit(three)], into: 'new:1' },
    {
      kind: 'CREATE',
      ref: 'new:1',
      name: `Xã Nhập ${sign}`,
      unitKind: 'COMMUNE',
      slug,
      parent: unit(province),
      code,
    },
  ];
  const holder = await makePerson({ published: true });
  await makeAppointment({ orgUnitId: one.id, personId: holder.id });
  await makeOfficer(two.id);
  const id = await approvedPlan({ effectiveOn: day, steps }, headers);
  const made = await db.orgUnit.findUniqueOrThrow({ where: { slug } });
  const ids = { one: unit(one), two: unit(two), made: unit(made), province: unit(province) };
  const variables = { ...ids, slug, code, sign, day: after };
  const read = async (reader: Record<string, string>) => {
    const answers = [];
    for (const query of [units, lists, offices]) answers.push(await ask(query, variables, reader));
    for (const { errors } of answers) expect(errors).toBeUndefined();
    return Object.assign({}, ...answers.map(({ data }) => data));
  };
  const tells = (data: object) => new RegExp(`${sign}|${code}|2031`).test(JSON.stringify(data));
  return { root, province, communes, id, headers, sign, read, tells };
}

describe('what an approved plan will bring', () => {
  it('is known to who plans, and in no way to others before its day', async () => {
    const test = await decided();
    const partner = await partnerReader(test.root.id, ['organisation:read']);
    const editor = await signedIn('EDITOR', test.province.id);
    for (const reader of [{}, partner, editor.headers]) {
      const data = await test.read(reader);
      const { renamed, merged, byId, node, found, tree } = data;
      // What is said of the day to come is that nothing changes.
      expect(test.tells(data)).toBe(false);
      expect(renamed).toMatchObject({ asOf: today(), name: test.communes[0].name });
      expect(merged).toMatchObject({ alive: true, endsOn: null, successors: [] });
      expect([byId, node, found.totalCount]).toEqual([null, null, 0]);
      expect(tree).toHaveLength(4);
      expect(data.officeHolders[0].orgUnit).toEqual({
        name: test.communes[0].name,
        asOf: today(),
      });
      expect(data.committees.nodes).toEqual([{ endsOn: null, seats: [{ endsOn: null }] }]);
      expect([data.committeesThen.totalCount, data.peopleThen.totalCount]).toEqual([1, 1]);
    }
    const data = await test.read(test.headers);
    expect(data.renamed).toMatchObject({ asOf: after, name: `Xã Đổi ${test.sign}` });
    expect(data.merged).toMatchObject({ alive: false, endsOn: day });
    expect(data.byCode.name).toBe(`Xã Nhập ${test.sign}`);
    expect(data.node.name).toBe(`Xã Nhập ${test.sign}`);
    expect(data.orgUnitDays).toContain(day);
    expect(data.committees.nodes).toEqual([{ endsOn: day, seats: [{ endsOn: day }] }]);
    expect(data.people.nodes).toEqual([
      { appointments: [{ endsOn: day }], seats: [{ endsOn: day }] },
    ]);
    expect([data.committeesThen.totalCount, data.peopleThen.totalCount]).toEqual([0, 0]);
  });

  it('is public from the day that the office says, and not after all when it says otherwise', async () => {
    const test = await decided();
    const said = async (publicFrom: string | null, expectedVersion: number) =>
      (await ask(announce, { input: { id: test.id, expectedVersion, publicFrom } }, test.headers))
        .data.announceOrgPlan.orgPlan;
    const shown = async () => test.tells(await test.read({}));
    const now = today();
    expect(await said(now, 2)).toEqual({
      version: 3,
      publicFrom: now,
      viewerCan: { announce: true },
    });
    expect((await test.read({})).renamed).toMatchObject({
      asOf: after,
      name: `Xã Đổi ${test.sign}`,
    });
    await said(null, 3);
    expect(await shown()).toBe(false);
    await said('2030-03-01', 4);
    expect(await shown()).toBe(false);
    clock.now = () => new Date('2030-03-01T01:00:00+07:00');
    expect(await shown()).toBe(true);
  });

  it('comes to be known with its day, whatever comes after it', async () => {
    const test = await decided();
    const steps = [{ kind: 'RENAME', unit: unit(test.communes[0]), name: 'Xã Lâu Sau' }];
    const later = await approvedPlan({ effectiveOn: '2033-01-01', steps }, test.headers);
    const input = { id: later, expectedVersion: 2, publicFrom: today() };
    expect(codeOf(await ask(announce, { input }, test.headers))).toBeUndefined();
    const names = async (asOf: string) =>
      (
        await ask('query ($id: ID!, $asOf: Date) { orgUnit(id: $id, asOf: $asOf) { name asOf } }', {
          id: unit(test.communes[0]),
          asOf,
        })
      ).data.orgUnit;
    // It would tell of the one before it.
    expect(await names('2034-01-01')).toEqual({ name: test.communes[0].name, asOf: today() });
    clock.now = () => new Date('2031-06-01T01:00:00+07:00');
    expect(await names('2034-01-01')).toEqual({ name: 'Xã Lâu Sau', asOf: '2034-01-01' });
  });

  it('is told nowhere else: everything that takes a day is known to this test', () => {
    const isDay = ({ type }: { type: unknown }) => /^Date!?$/.test(String(type));
    const takers = Object.values(schema.getTypeMap()).flatMap((type) => {
      const named = (name: string) => `${type.name}.${name}`;
      if (isInputObjectType(type) && type.name.endsWith('Filter')) {
        return Object.values(type.getFields())
          .filter(isDay)
          .map(({ name }) => named(name));
      }
      if (!isObjectType(type)) return [];
      return Object.values(type.getFields())
        .filter(({ args }) => args.some(isDay))
        .map(({ name }) => named(name));
    });
    expect(takers.sort()).toEqual([
      // Days of articles and of the audit trail tell of no unit.
      'ArticleFilter.publishedFrom',
      'ArticleFilter.publishedTo',
      'Committee.seats',
      'CommitteeFilter.asOf',
      // What an indicator means tells of no unit.
      'Indicator.definition',
      'OrgUnit.appointments',
      'OrgUnit.committees',
      'Person.appointments',
      'Person.seats',
      'PersonFilter.asOf',
      'Query.auditEntries',
      'Query.officeHolders',
      'Query.orgUnit',
      'Query.orgUnitTree',
      'Query.orgUnits',
      'Query.sensitiveCounts',
      // Units for which she plans herself, as of a day that she may know.
      'Query.unitsToMerge',
    ]);
  });
});

describe('announceOrgPlan', () => {
  it('is for who approves, of an approved plan as it is now, and not after its day', async () => {
    const test = await decided();
    const code = async (headers: Record<string, string>, more: object = {}) => {
      const input = { id: test.id, expectedVersion: 2, publicFrom: today(), ...more };
      return codeOf(await ask(announce, { input }, headers));
    };
    const other = await makeCommunes(1);
    const [officer, editor, foreign] = [
      await signedIn('ORGANISATION_OFFICER', test.province.id),
      await signedIn('EDITOR', test.province.id),
      await signedIn('ADMINISTRATOR', other.province.id),
    ];
    expect(await code({})).toBe('UNAUTHENTICATED');
    expect(await code(officer.headers)).toBe('FORBIDDEN');
    expect(await code(editor.headers)).toBe('FORBIDDEN');
    expect(await code(foreign.headers)).toBe('NOT_FOUND');
    expect(await code(test.headers, { expectedVersion: 1 })).toBe('CONFLICT');
    expect(await code(test.headers, { publicFrom: '2031-06-02' })).toBe('BAD_USER_INPUT');
    expect(await code(test.headers, { id: 'AAAA' })).toBe('NOT_FOUND');
    const steps = [{ kind: 'RENAME', unit: unit(test.communes[0]), name: 'Xã Nháp' }];
    const draft = (await draftPlan({ effectiveOn: day, steps }, test.headers)).data.createOrgPlan;
    const drafted = { id: draft.orgPlan.id, expectedVersion: 1 };
    expect(await code(test.headers, drafted)).toBe('BAD_USER_INPUT');
    expect(await code(test.headers)).toBeUndefined();
  });
});
