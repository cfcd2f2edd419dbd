import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { asStaff, makeAppointment, makePerson, makeProvince } from '#test/people-factories.ts';

useDatabase();

const create = /* GraphQL */ `
  mutation ($input: CreateCommitteeInput!) {
    createCommittee(input: $input) { committee { id kind size startsOn endsOn version } }
  }
`;
const update = /* GraphQL */ `
  mutation ($input: UpdateCommitteeInput!) {
    updateCommittee(input: $input) { committee { size endsOn version } }
  }
`;
const remove = /* GraphQL */ `
  mutation ($input: DeleteCommitteeInput!) { deleteCommittee(input: $input) { deletedId } }
`;
const addSeat = /* GraphQL */ `
  mutation ($input: AddSeatInput!) {
    addSeat(input: $input) { seat { id title startsOn endsOn committee { version } } }
  }
`;
const endSeat = /* GraphQL */ `
  mutation ($input: EndSeatInput!) { endSeat(input: $input) { seat { endsOn committee { version } } } }
`;
const correctSeat = /* GraphQL */ `
  mutation ($input: CorrectSeatInput!) {
    correctSeat(input: $input) {
      seat { title position startsOn endsOn decisionNumber person { id } committee { version } }
    }
  }
`;
const removeSeat = /* GraphQL */ `
  mutation ($input: RemoveSeatInput!) {
    removeSeat(input: $input) { committee { version seats { id } } }
  }
`;

const committeeOf = (unitId: string, more: object = {}) => ({
  input: {
    orgUnit: globalId('OrgUnit', unitId),
    kind: 'EXECUTIVE',
    size: 2,
    startsOn: '2021-10-05',
    ...more,
  },
});

/** A commune with a committee of two seats, three people in office, and its administrator. */
async function withCommittee(data: object = {}) {
  const units = await makeProvince();
  const orgUnitId = units.commune.id;
  const people: string[] = [];
  for (const fullName of ['Lê Thị Ba', 'Lê Thị Hai', 'Lê Thị Một']) {
    const { id: personId } = await makePerson({ fullName });
    await makeAppointment({ orgUnitId, personId, office: 'OFFICER' });
    people.push(personId);
  }
  const committee = await db.committee.create({
    data: { orgUnitId, kind: 'EXECUTIVE', size: 2, validFrom: dateOf('2021-10-05'), ...data },
  });
  const seat = (person: string, more: object = {}) => ({
    input: {
      committee: globalId('Committee', committee.id),
      person: globalId('Person', person),
      startsOn: '2021-10-05',
      ...more,
    },
  });
  const staff = await asStaff('ADMINISTRATOR', orgUnitId);
  const [three = '', two = '', one = ''] = people;
  return { ...units, people: { one, two, three }, committee, seat, staff };
}

describe('committees', () => {
  it('are one of each kind at a time', async () => {
    const { commune } = await makeProvince();
    const staff = await asStaff('ADMINISTRATOR', commune.id);
    const { data } = await ask(create, committeeOf(commune.id, { endsOn: '2025-07-01' }), staff);
    expect(data.createCommittee.committee).toMatchObject({
      kind: 'EXECUTIVE',
      size: 2,
      version: 1,
    });
    const overlapping = await ask(
      create,
      committeeOf(commune.id, { startsOn: '2025-06-30' }),
      staff,
    );
    expect(overlapping.errors?.[0]?.extensions.issues).toEqual([
      { path: ['startsOn'], message: 'Đơn vị đã có ban này trong thời gian đó.' },
    ]);
    const next = await ask(create, committeeOf(commune.id, { startsOn: '2025-07-01' }), staff);
    expect(next.errors).toBeUndefined();
    const query = /* GraphQL */ `
      query ($id: ID!, $asOf: Date) { orgUnit(id: $id, asOf: $asOf) { committees { startsOn } } }
    `;
    const on = async (asOf: string) =>
      (await ask(query, { id: globalId('OrgUnit', commune.id), asOf })).data.orgUnit.committees;
    expect(await on('2021-10-04')).toEqual([]);
    expect(await on('2025-06-30')).toEqual([{ startsOn: '2021-10-05' }]);
    expect(await on('2025-07-01')).toEqual([{ startsOn: '2025-07-01' }]);
  });

  it('are written at their unit only', async () => {
    const { commune, other } = await makeProvince();
    expect(codeOf(await ask(create, committeeOf(commune.id)))).toBe('UNAUTHENTICATED');
    for (const headers of [
      await asStaff('EDITOR', commune.id),
      await asStaff('ADMINISTRATOR', other.id),
    ]) {
      expect(codeOf(await ask(create, committeeOf(commune.id), headers))).toBe('FORBIDDEN');
    }
    const staff = await asStaff('ADMINISTRATOR', commune.id);
    for (const more of [
      { size: 0 },
      { size: 501 },
      { orgUnit: 'AAAA' },
      { endsOn: '2021-10-05' },
    ]) {
      const answer = await ask(create, committeeOf(commune.id, more), staff);
      expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    }
  });

  it('change once per version and stay around their seats', async () => {
    const { committee, seat, people, staff, other } = await withCommittee();
    const later = seat(people.three, { startsOn: '2023-01-01', endsOn: '2024-01-01' });
    expect((await ask(addSeat, later, staff)).errors).toBeUndefined();
    const change = (more: object) => ({
      input: {
        id: globalId('Committee', committee.id),
        expectedVersion: 2,
        startsOn: '2021-10-05',
        size: 2,
        ...more,
      },
    });
    expect(codeOf(await ask(update, change({ endsOn: '2023-06-01' }), staff))).toBe(
      'BAD_USER_INPUT',
    );
    expect(codeOf(await ask(update, change({ startsOn: '2023-02-01' }), staff))).toBe(
      'BAD_USER_INPUT',
    );
    expect(codeOf(await ask(update, change({ expectedVersion: 1 }), staff))).toBe('CONFLICT');
    const neighbour = await asStaff('ADMINISTRATOR', other.id);
    expect(codeOf(await ask(update, change({}), neighbour))).toBe('FORBIDDEN');
    expect(codeOf(await ask(update, change({})))).toBe('UNAUTHENTICATED');
    const { data } = await ask(update, change({ endsOn: '2025-07-01', size: 21 }), staff);
    expect(data.updateCommittee.committee).toEqual({ size: 21, endsOn: '2025-07-01', version: 3 });
    const gone = { input: { id: globalId('Committee', committee.id), expectedVersion: 3 } };
    expect(codeOf(await ask(remove, gone, staff))).toBe('BAD_USER_INPUT');
    expect(codeOf(await ask(remove, gone))).toBe('UNAUTHENTICATED');
  });

  it('are not opened again to get at the file of somebody who has left', async () => {
    const { committee, people, staff, other } = await withCommittee({
      validTo: dateOf('2024-01-01'),
    });
    const { three: personId } = people;
    await db.committeeSeat.create({
      data: { committeeId: committee.id, personId, validFrom: dateOf('2021-10-05') },
    });
    await db.appointment.deleteMany({ where: { personId } });
    await makeAppointment({ orgUnitId: other.id, personId });
    const input = {
      id: globalId('Committee', committee.id),
      expectedVersion: 1,
      startsOn: '2021-10-05',
    };
    expect(codeOf(await ask(update, { input }, staff))).toBe('FORBIDDEN');
    expect((await db.committee.findUnique({ where: { id: committee.id } }))?.version).toBe(1);
  });

  it('without seats may be deleted', async () => {
    const { committee, staff } = await withCommittee();
    const input = { id: globalId('Committee', committee.id), expectedVersion: 1 };
    expect((await ask(remove, { input }, staff)).data.deleteCommittee.deletedId).toBe(input.id);
    expect(codeOf(await ask(remove, { input }, staff))).toBe('NOT_FOUND');
  });
});

describe('seats', () => {
  it('are as many as the congress set, at any one time', async () => {
    const { seat, people, staff } = await withCommittee();
    const { one, two, three } = people;
    const first = await ask(addSeat, seat(one, { title: 'Chủ tịch' }), staff);
    expect(first.data.addSeat.seat).toMatchObject({ title: 'Chủ tịch', committee: { version: 2 } });
    expect((await ask(addSeat, seat(two), staff)).errors).toBeUndefined();
    const full = await ask(addSeat, seat(three, { startsOn: '2023-01-01' }), staff);
    expect(full.errors?.[0]?.message).toBe('Ban có 2 ủy viên, danh sách đã có 3 người cùng lúc.');
    const { id } = first.data.addSeat.seat;
    const end = { id, expectedVersion: 3, endsOn: '2023-01-01' };
    const ended = await ask(endSeat, { input: end }, staff);
    expect(ended.data.endSeat.seat).toEqual({ endsOn: '2023-01-01', committee: { version: 4 } });
    const replaced = await ask(addSeat, seat(three, { startsOn: '2023-01-01' }), staff);
    expect(replaced.errors).toBeUndefined();
  });

  it('are not overfilled by two who write at once', async () => {
    const { committee, seat, people, staff } = await withCommittee({ size: 1 });
    const answers = await Promise.all(
      [people.one, people.two].map((id) => ask(addSeat, seat(id), staff)),
    );
    expect(answers.map(codeOf).sort()).toEqual(['BAD_USER_INPUT', undefined]);
    expect(await db.committeeSeat.count({ where: { committeeId: committee.id } })).toBe(1);
  });

  it('show who sat on a day, of unpublished people to their unit only', async () => {
    const { committee, seat, people, staff, commune } = await withCommittee();
    const { two, three } = people;
    await ask(addSeat, seat(three), staff);
    await ask(addSeat, seat(two), staff);
    await db.person.update({ where: { id: two }, data: { published: false } });
    const query = /* GraphQL */ `
      query ($id: ID!, $asOf: Date) {
        node(id: $id) {
          ... on Committee { version seats(asOf: $asOf) { decisionNumber person { fullName } } }
        }
      }
    `;
    const id = globalId('Committee', committee.id);
    const reader = (await ask(query, { id })).data.node;
    expect(reader).toEqual({
      version: null,
      seats: [{ decisionNumber: null, person: { fullName: 'Lê Thị Ba' } }],
    });
    const names = async (asOf: string | null) =>
      (await ask(query, { id, asOf }, staff)).data.node.seats.map(
        (row: { person: { fullName: string } }) => row.person.fullName,
      );
    expect(await names(null)).toEqual(['Lê Thị Ba', 'Lê Thị Hai']);
    expect(await names('2021-10-04')).toEqual([]);
    const editor = await asStaff('EDITOR', commune.id);
    expect((await ask(query, { id }, editor)).data.node.seats).toHaveLength(1);
    await db.appointment.deleteMany({ where: { personId: three } });
    const list = /* GraphQL */ `
      query ($unit: ID!, $asOf: Date) {
        people(filter: { orgUnit: $unit, asOf: $asOf }) { nodes { fullName } }
      }
    `;
    const unit = globalId('OrgUnit', commune.id);
    const listed = async (asOf: string) =>
      (await ask(list, { unit, asOf })).data.people.nodes.map(
        (row: { fullName: string }) => row.fullName,
      );
    expect(await listed('2021-10-05')).toEqual(['Lê Thị Ba', 'Lê Thị Một']);
    expect(await listed('2021-10-04')).toEqual(['Lê Thị Một']);
  });

  it('refuse strangers, twice the same, and dates outside of the committee', async () => {
    const { seat, people, staff, other, committee } = await withCommittee();
    const { three: person } = people;
    expect(codeOf(await ask(addSeat, seat(person)))).toBe('UNAUTHENTICATED');
    const neighbour = await asStaff('ADMINISTRATOR', other.id);
    expect(codeOf(await ask(addSeat, seat(person), neighbour))).toBe('FORBIDDEN');
    const foreign = await makePerson();
    await makeAppointment({ orgUnitId: other.id, personId: foreign.id });
    expect(codeOf(await ask(addSeat, seat(foreign.id), staff))).toBe('FORBIDDEN');
    const early = await ask(addSeat, seat(person, { startsOn: '2021-10-04' }), staff);
    expect(early.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['startsOn']);
    const number = await ask(addSeat, seat(person, { title: 'CCCD 049085001234' }), staff);
    expect(codeOf(number)).toBe('BAD_USER_INPUT');
    const { data } = await ask(addSeat, seat(person), staff);
    const twice = await ask(addSeat, seat(person), staff);
    expect(twice.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['person']);
    const { id } = data.addSeat.seat;
    for (const [mutation, input] of [
      [endSeat, { id, expectedVersion: 2, endsOn: '2022-01-01' }],
      [removeSeat, { id, expectedVersion: 2 }],
    ] as const) {
      expect(codeOf(await ask(mutation, { input }))).toBe('UNAUTHENTICATED');
      expect(codeOf(await ask(mutation, { input }, neighbour))).toBe('FORBIDDEN');
      const stale = { ...input, expectedVersion: 1 };
      expect(codeOf(await ask(mutation, { input: stale }, staff))).toBe('CONFLICT');
      expect(codeOf(await ask(mutation, { input: { ...input, id: 'AAAA' } }, staff))).toBe(
        'NOT_FOUND',
      );
    }
    const removed = await ask(removeSeat, { input: { id, expectedVersion: 2 } }, staff);
    expect(removed.data.removeSeat.committee).toEqual({ version: 3, seats: [] });
    expect(await db.committeeSeat.count({ where: { committeeId: committee.id } })).toBe(0);
  });

  it('entered wrongly are corrected, under the same person', async () => {
    const { committee, seat, people, staff } = await withCommittee({ size: 1 });
    const { data } = await ask(addSeat, seat(people.one, { endsOn: '2023-01-01' }), staff);
    const { id } = data.addSeat.seat;
    expect((await ask(addSeat, seat(people.two, { startsOn: '2023-01-01' }), staff)).errors).toBe(
      undefined,
    );
    const input = {
      id,
      expectedVersion: 3,
      title: 'Phó Chủ tịch',
      position: 4,
      decisionNumber: '12/QĐ',
      startsOn: '2021-11-01',
      endsOn: '2022-12-31',
    };
    const corrected = await ask(correctSeat, { input }, staff);
    expect(corrected.data.correctSeat.seat).toEqual({
      title: 'Phó Chủ tịch',
      position: 4,
      decisionNumber: '12/QĐ',
      startsOn: '2021-11-01',
      endsOn: '2022-12-31',
      person: { id: globalId('Person', people.one) },
      committee: { version: 4 },
    });
    const entry = await db.auditEntry.findFirst({ where: { action: 'correct-seat' } });
    expect(entry?.detail).toEqual({
      committeeId: committee.id,
      personId: people.one,
      fields: ['title', 'decisionNumber', 'position', 'validFrom', 'validTo'],
    });
    const overlapping = { ...input, expectedVersion: 4, endsOn: '2023-01-02' };
    const full = await ask(correctSeat, { input: overlapping }, staff);
    expect(full.errors?.[0]?.message).toBe('Ban có 1 ủy viên, danh sách đã có 2 người cùng lúc.');
  });

  it("shown with the committee's end keep following it", async () => {
    const { committee, seat, people, staff } = await withCommittee({
      validTo: dateOf('2026-01-01'),
    });
    const { data } = await ask(addSeat, seat(people.one), staff);
    const { id, startsOn, endsOn } = data.addSeat.seat;
    expect(endsOn).toBe('2026-01-01');
    const input = { id, expectedVersion: 2, startsOn, endsOn, title: 'Ủy viên' };
    expect((await ask(correctSeat, { input }, staff)).errors).toBeUndefined();
    const [kept] = await db.committeeSeat.findMany({ where: { committeeId: committee.id } });
    expect(kept).toMatchObject({ title: 'Ủy viên', validTo: null });
  });

  it('are corrected at their unit only, within the committee, once per version', async () => {
    const { seat, people, staff, other, commune } = await withCommittee({
      validTo: dateOf('2030-01-01'),
    });
    const { data } = await ask(addSeat, seat(people.one), staff);
    const fine = { id: data.addSeat.seat.id, expectedVersion: 2, startsOn: '2022-01-01' };
    const answer = async (more: object, headers = staff) =>
      ask(correctSeat, { input: { ...fine, ...more } }, headers);
    expect(codeOf(await ask(correctSeat, { input: fine }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await answer({}, await asStaff('EDITOR', commune.id)))).toBe('FORBIDDEN');
    expect(codeOf(await answer({}, await asStaff('ADMINISTRATOR', other.id)))).toBe('FORBIDDEN');
    expect(codeOf(await answer({ id: 'AAAA' }))).toBe('NOT_FOUND');
    expect(codeOf(await answer({ expectedVersion: 1 }))).toBe('CONFLICT');
    for (const [more, path] of [
      [{ startsOn: '2021-10-04' }, 'startsOn'],
      [{ endsOn: '2030-01-02' }, 'endsOn'],
      [{ endsOn: '2022-01-01' }, 'endsOn'],
      [{ title: 'CCCD 049085001234' }, 'title'],
      [{ title: 'a'.repeat(201) }, 'title'],
      [{ position: -1 }, 'position'],
    ] as const) {
      const refused = await answer(more);
      expect(codeOf(refused)).toBe('BAD_USER_INPUT');
      expect(refused.errors?.[0]?.extensions.issues?.[0]?.path.at(-1)).toBe(path);
    }
    expect((await answer({})).data.correctSeat.seat.startsOn).toBe('2022-01-01');
  });

  it('that ended are not opened again to get at the file of somebody who has left', async () => {
    const { committee, people, staff, other } = await withCommittee();
    const { three: personId } = people;
    const { id: seatId } = await db.committeeSeat.create({
      data: {
        committeeId: committee.id,
        personId,
        validFrom: dateOf('2021-10-05'),
        validTo: dateOf('2024-01-01'),
      },
    });
    await db.appointment.deleteMany({ where: { personId } });
    await makeAppointment({ orgUnitId: other.id, personId });
    const id = globalId('CommitteeSeat', seatId);
    const opened = { id, expectedVersion: 1, startsOn: '2021-10-05' };
    expect(codeOf(await ask(correctSeat, { input: opened }, staff))).toBe('FORBIDDEN');
    const earlier = { ...opened, endsOn: '2023-01-01' };
    expect((await ask(correctSeat, { input: earlier }, staff)).errors).toBeUndefined();
  });
});
