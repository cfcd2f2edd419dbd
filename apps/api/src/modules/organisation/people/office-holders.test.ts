import { describe, expect, it } from 'vitest';
import { settleUnits } from '#modules/organisation/units/unit-versions.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { asStaff, makeAppointment, makePerson, makeProvince } from '#test/people-factories.ts';

useDatabase();

const holders = /* GraphQL */ `
  query ($orgUnit: ID!, $asOf: Date) {
    officeHolders(orgUnit: $orgUnit, asOf: $asOf) {
      title startsOn endsOn decisionNumber version
      person { fullName birthYear purpose qualifications { name } }
    }
  }
`;

async function namesOn(unitId: string, asOf: string | null, headers = {}): Promise<string[]> {
  const answer = await ask(holders, { orgUnit: globalId('OrgUnit', unitId), asOf }, headers);
  expect(answer.errors).toBeUndefined();
  return answer.data.officeHolders.map(
    (row: { person: { fullName: string } }) => row.person.fullName,
  );
}

describe('officeHolders', () => {
  it('orders by office, place and given name', async () => {
    const { commune } = await makeProvince();
    const orgUnitId = commune.id;
    const hold = async (fullName: string, data: object) => {
      const { id: personId } = await makePerson({ fullName });
      await makeAppointment({ orgUnitId, personId, ...data });
    };
    await hold('Nguyễn Thị Đào', { office: 'OFFICER' });
    await hold('Trần Thị Dung', { office: 'OFFICER' });
    await hold('Lê Thị Ân', { office: 'OFFICER', position: 1 });
    await hold('Phạm Thị Yến', { office: 'VICE_PRESIDENT' });
    await hold('Võ Thị Xuân', { office: 'PRESIDENT' });
    expect(await namesOn(orgUnitId, '2020-01-01')).toEqual([
      'Võ Thị Xuân',
      'Phạm Thị Yến',
      'Trần Thị Dung',
      'Nguyễn Thị Đào',
      'Lê Thị Ân',
    ]);
  });

  it('counts the first day and not the last: a change of the same day has one holder', async () => {
    const { commune } = await makeProvince();
    const before = await makePerson({ fullName: 'Nguyễn Thị Trước' });
    const after = await makePerson({ fullName: 'Nguyễn Thị Sau' });
    const office = { orgUnitId: commune.id, title: 'Chủ tịch' };
    await makeAppointment({
      ...office,
      personId: before.id,
      validFrom: dateOf('2016-03-01'),
      validTo: dateOf('2021-05-10'),
    });
    await makeAppointment({ ...office, personId: after.id, validFrom: dateOf('2021-05-10') });
    expect(await namesOn(commune.id, '2016-02-29')).toEqual([]);
    expect(await namesOn(commune.id, '2016-03-01')).toEqual(['Nguyễn Thị Trước']);
    expect(await namesOn(commune.id, '2021-05-09')).toEqual(['Nguyễn Thị Trước']);
    expect(await namesOn(commune.id, '2021-05-10')).toEqual(['Nguyễn Thị Sau']);
    expect(await namesOn(commune.id, null)).toEqual(['Nguyễn Thị Sau']);
  });

  it('shows readers published people only, and nothing of their files', async () => {
    const { commune, other, province } = await makeProvince();
    const shown = await makePerson({ fullName: 'Hồ Thị Hiện', birthYear: 1980 });
    const hidden = await makePerson({ fullName: 'Hồ Thị Ẩn', published: false });
    for (const { id: personId } of [shown, hidden]) {
      await makeAppointment({ orgUnitId: commune.id, personId, decisionNumber: '12-QĐ/TU' });
    }
    const orgUnit = globalId('OrgUnit', commune.id);
    const reader = await ask(holders, { orgUnit });
    expect(reader.data.officeHolders).toEqual([
      {
        title: expect.stringContaining('Chủ tịch'),
        startsOn: '2016-01-01',
        endsOn: null,
        decisionNumber: null,
        version: null,
        person: { fullName: 'Hồ Thị Hiện', birthYear: null, purpose: null, qualifications: null },
      },
    ]);
    expect(await namesOn(commune.id, null, await asStaff('EDITOR', commune.id))).toHaveLength(1);
    expect(await namesOn(commune.id, null, await asStaff('ADMINISTRATOR', other.id))).toHaveLength(
      1,
    );
    const both = await asStaff('ADMINISTRATOR', province.id);
    expect((await namesOn(commune.id, null, both)).sort()).toEqual(['Hồ Thị Hiện', 'Hồ Thị Ẩn']);
    const { data } = await ask(holders, { orgUnit }, both);
    const row = data.officeHolders.find(
      (r: { person: { birthYear: number } }) => r.person.birthYear,
    );
    expect(row).toMatchObject({ decisionNumber: '12-QĐ/TU', version: 1 });
  });

  it('keeps an office that is yet to begin from readers', async () => {
    const { commune } = await makeProvince();
    await makeAppointment({ orgUnitId: commune.id, validFrom: dateOf('2199-01-01') });
    expect(await namesOn(commune.id, '2199-02-01')).toEqual([]);
    const staff = await asStaff('ADMINISTRATOR', commune.id);
    expect(await namesOn(commune.id, '2199-02-01', staff)).toHaveLength(1);
  });

  it('knows no holder of a unit that is gone, and ends her office with it', async () => {
    const { commune } = await makeProvince();
    const { id: personId } = await makePerson({ fullName: 'Hồ Thị Cuối' });
    await makeAppointment({ orgUnitId: commune.id, personId });
    await db.$transaction(async (tx) => {
      const validTo = dateOf('2025-07-01');
      await tx.orgUnitVersion.updateMany({ where: { unitId: commune.id }, data: { validTo } });
      await settleUnits(tx);
    });
    expect(await namesOn(commune.id, '2025-06-30')).toEqual(['Hồ Thị Cuối']);
    expect(await namesOn(commune.id, '2025-07-01')).toEqual([]);
    const query =
      'query ($id: ID!) { person(id: $id) { appointments { endsOn } now: appointments(asOf: "2025-07-01") { title } } }';
    const { data } = await ask(query, { id: globalId('Person', personId) });
    expect(data.person).toEqual({ appointments: [{ endsOn: '2025-07-01' }], now: [] });
  });

  it('reads a unit as of its own day, and answers NOT_FOUND for what is no unit', async () => {
    const answer = await ask(holders, { orgUnit: 'AAAA' });
    expect(codeOf(answer)).toBe('NOT_FOUND');
    const query =
      'query ($id: ID!, $d: Date) { orgUnit(id: $id, asOf: $d) { appointments { title } } }';
    const { commune } = await makeProvince();
    await makeAppointment({ orgUnitId: commune.id, title: 'Chủ tịch xã' });
    const on = async (d: string) =>
      (await ask(query, { id: globalId('OrgUnit', commune.id), d })).data.orgUnit.appointments;
    expect(await on('2015-01-01')).toEqual([]);
    expect(await on('2019-01-01')).toEqual([{ title: 'Chủ tịch xã' }]);
  });
});

describe('a person by her id, and in lists', () => {
  const query = /* GraphQL */ `
    query ($id: ID!, $text: String) {
      node(id: $id) { ... on Person { fullName } }
      person(id: $id) { fullName appointments { title } }
      people(filter: { query: $text }) { totalCount nodes { fullName } }
    }
  `;

  it('is found by readers only when published', async () => {
    const { commune, other } = await makeProvince();
    const person = await makePerson({ fullName: 'Đặng Thị Kín Đáo', published: false });
    await makeAppointment({ orgUnitId: commune.id, personId: person.id });
    const variables = { id: globalId('Person', person.id), text: 'kin dao' };
    for (const headers of [
      {},
      await asStaff('EDITOR', commune.id),
      await asStaff('ADMINISTRATOR', other.id),
    ]) {
      const { data } = await ask(query, variables, headers);
      expect(data).toEqual({ node: null, person: null, people: { totalCount: 0, nodes: [] } });
    }
    for (const role of ['ADMINISTRATOR', 'STATISTICIAN'] as const) {
      const { data } = await ask(query, variables, await asStaff(role, commune.id));
      expect(data.node.fullName).toBe('Đặng Thị Kín Đáo');
      expect(data.person.appointments).toHaveLength(1);
      expect(data.people.totalCount).toBe(1);
    }
  });

  it('pages through people by given name', async () => {
    for (const fullName of ['Lý Thị Đoàn Bé', 'Lý Thị Đoàn Ái', 'Lý Thị Đoàn Cúc']) {
      await makePerson({ fullName });
    }
    const page = /* GraphQL */ `
      query ($after: String) {
        people(filter: { query: "ly thi doan" }, first: 2, after: $after) {
          nodes { fullName } pageInfo { endCursor hasNextPage }
        }
      }
    `;
    const first = (await ask(page)).data.people;
    expect(first.nodes.map((n: { fullName: string }) => n.fullName)).toEqual([
      'Lý Thị Đoàn Ái',
      'Lý Thị Đoàn Bé',
    ]);
    const second = (await ask(page, { after: first.pageInfo.endCursor })).data.people;
    expect(second.nodes).toEqual([{ fullName: 'Lý Thị Đoàn Cúc' }]);
    expect(codeOf(await ask(page, { after: 'x' }))).toBe('BAD_USER_INPUT');
  });
});
