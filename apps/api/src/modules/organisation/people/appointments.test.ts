import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { asStaff, makeAppointment, makePerson, makeProvince } from '#test/people-factories.ts';
import { whileHeld } from '#test/while-held.ts';

useDatabase();

const appoint = /* GraphQL */ `
  mutation ($input: AppointInput!) {
    appoint(input: $input) { appointment { id title office startsOn endsOn fullTime version } }
  }
`;
const end = /* GraphQL */ `
  mutation ($input: EndAppointmentInput!) {
    endAppointment(input: $input) { appointment { endsOn version } }
  }
`;
const correct = /* GraphQL */ `
  mutation ($input: CorrectAppointmentInput!) {
    correctAppointment(input: $input) { appointment { title startsOn endsOn version } }
  }
`;
const remove = /* GraphQL */ `
  mutation ($input: RemoveAppointmentInput!) { removeAppointment(input: $input) { deletedId } }
`;

const office = (personId: string, unitId: string, more: object = {}) => ({
  input: {
    person: globalId('Person', personId),
    orgUnit: globalId('OrgUnit', unitId),
    office: 'VICE_PRESIDENT',
    title: 'Phó Chủ tịch Hội LHPN xã',
    fullTime: true,
    startsOn: '2022-01-01',
    ...more,
  },
});

/** A person in office at a commune, and its administrator. */
async function inOffice() {
  const units = await makeProvince();
  const person = await makePerson();
  const held = await makeAppointment({ orgUnitId: units.commune.id, personId: person.id });
  const staff = await asStaff('ADMINISTRATOR', units.commune.id);
  return { ...units, person, held, staff };
}

describe('appoint', () => {
  it('gives somebody of the unit another office', async () => {
    const { person, commune, staff } = await inOffice();
    const { data } = await ask(appoint, office(person.id, commune.id), staff);
    expect(data.appoint.appointment).toMatchObject({
      office: 'VICE_PRESIDENT',
      startsOn: '2022-01-01',
      endsOn: null,
      fullTime: true,
    });
    const again = await ask(appoint, office(person.id, commune.id), staff);
    expect(again.errors?.[0]?.extensions.issues).toEqual([
      { path: ['title'], message: 'Người này đã giữ chức danh này trong thời gian đó.' },
    ]);
  });

  it('lets nobody into a file by appointing its owner', async () => {
    const { person, other } = await inOffice();
    const neighbour = await asStaff('ADMINISTRATOR', other.id);
    expect(codeOf(await ask(appoint, office(person.id, other.id), neighbour))).toBe('FORBIDDEN');
    const hidden = await makePerson({ published: false });
    expect(codeOf(await ask(appoint, office(hidden.id, other.id), neighbour))).toBe('NOT_FOUND');
    expect(await db.appointment.count({ where: { orgUnitId: other.id } })).toBe(0);
  });

  it('needs the right at both ends, a unit that is there, and a term of that unit', async () => {
    const { person, commune, other, staff, province } = await inOffice();
    expect(codeOf(await ask(appoint, office(person.id, commune.id)))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(appoint, office(person.id, other.id), staff))).toBe('FORBIDDEN');
    const editor = await asStaff('EDITOR', commune.id);
    expect(codeOf(await ask(appoint, office(person.id, commune.id), editor))).toBe('FORBIDDEN');
    const above = await asStaff('ADMINISTRATOR', province.id);
    expect((await ask(appoint, office(person.id, other.id), above)).errors).toBeUndefined();
    const congress = await db.congress.create({
      data: { orgUnitId: province.id, ordinal: 14, slug: 'xiv', termFrom: dateOf('2021-10-01') },
    });
    const foreign = { congress: globalId('Congress', congress.id) };
    const answer = await ask(appoint, office(person.id, commune.id, foreign), staff);
    expect(answer.errors?.[0]?.extensions.issues).toEqual([
      { path: ['congress'], message: 'Đơn vị không có kỳ đại hội này.' },
    ]);
    const bad = await ask(
      appoint,
      office(person.id, commune.id, { startsOn: '2021-02-30' }),
      staff,
    );
    expect(codeOf(bad)).toBe('BAD_USER_INPUT');
  });
});

describe('endAppointment', () => {
  it('ends on the first day that she is free; earlier again, never later', async () => {
    const { held, staff } = await inOffice();
    const id = globalId('Appointment', held.id);
    const first = await ask(
      end,
      { input: { id, expectedVersion: 1, endsOn: '2021-05-10' } },
      staff,
    );
    expect(first.data.endAppointment.appointment).toEqual({ endsOn: '2021-05-10', version: 2 });
    const later = await ask(
      end,
      { input: { id, expectedVersion: 2, endsOn: '2021-06-01' } },
      staff,
    );
    expect(codeOf(later)).toBe('BAD_USER_INPUT');
    const stale = await ask(
      end,
      { input: { id, expectedVersion: 1, endsOn: '2021-04-01' } },
      staff,
    );
    expect(codeOf(stale)).toBe('CONFLICT');
    const empty = await ask(
      end,
      { input: { id, expectedVersion: 2, endsOn: '2016-01-01' } },
      staff,
    );
    expect(empty.errors?.[0]?.extensions.issues).toEqual([
      { path: ['endsOn'], message: 'Ngày kết thúc phải sau ngày bắt đầu.' },
    ]);
  });

  it('tells the second of two who write at once that somebody was first', async () => {
    const { held, staff } = await inOffice();
    const input = { id: globalId('Appointment', held.id), expectedVersion: 1 };
    const answers = await Promise.all(
      ['2021-05-10', '2021-06-10'].map((endsOn) =>
        ask(end, { input: { ...input, endsOn } }, staff),
      ),
    );
    expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', undefined]);
    const after = await db.appointment.findUnique({ where: { id: held.id } });
    expect(after?.version).toBe(2);
  });

  it('refuses readers, other units and forged ids', async () => {
    const { held, other, staff } = await inOffice();
    const input = {
      id: globalId('Appointment', held.id),
      expectedVersion: 1,
      endsOn: '2021-05-10',
    };
    expect(codeOf(await ask(end, { input }))).toBe('UNAUTHENTICATED');
    const neighbour = await asStaff('ADMINISTRATOR', other.id);
    expect(codeOf(await ask(end, { input }, neighbour))).toBe('FORBIDDEN');
    expect(codeOf(await ask(end, { input: { ...input, id: 'AAAA' } }, staff))).toBe('NOT_FOUND');
  });
});

describe('correctAppointment', () => {
  const correction = (id: string, more: object = {}) => ({
    input: {
      id: globalId('Appointment', id),
      expectedVersion: 1,
      office: 'PRESIDENT',
      title: 'Chủ tịch Hội LHPN thị trấn',
      startsOn: '2015-12-01',
      ...more,
    },
  });

  it('rewrites what stands there, once per version', async () => {
    const { held, staff } = await inOffice();
    const { data } = await ask(correct, correction(held.id), staff);
    expect(data.correctAppointment.appointment).toEqual({
      title: 'Chủ tịch Hội LHPN thị trấn',
      startsOn: '2015-12-01',
      endsOn: null,
      version: 2,
    });
    expect(codeOf(await ask(correct, correction(held.id), staff))).toBe('CONFLICT');
    const entry = await db.auditEntry.findFirst({ where: { action: 'correct-appointment' } });
    expect(entry?.detail).toMatchObject({ fields: ['title', 'validFrom'] });
    expect(JSON.stringify(entry?.detail)).not.toContain('thị trấn');
  });

  it('does not let a former unit open its office again to get at her file', async () => {
    const { held, person, other, staff } = await inOffice();
    await db.appointment.update({
      where: { id: held.id },
      data: { validTo: dateOf('2020-01-01') },
    });
    await makeAppointment({ orgUnitId: other.id, personId: person.id });
    expect(codeOf(await ask(correct, correction(held.id), staff))).toBe('FORBIDDEN');
    const shorter = correction(held.id, { endsOn: '2019-06-01' });
    expect((await ask(correct, shorter, staff)).errors).toBeUndefined();
  });

  it('refuses readers, other units and bad dates', async () => {
    const { held, other, staff } = await inOffice();
    expect(codeOf(await ask(correct, correction(held.id)))).toBe('UNAUTHENTICATED');
    const neighbour = await asStaff('ADMINISTRATOR', other.id);
    expect(codeOf(await ask(correct, correction(held.id), neighbour))).toBe('FORBIDDEN');
    const backwards = correction(held.id, { endsOn: '2015-12-01' });
    expect(codeOf(await ask(correct, backwards, staff))).toBe('BAD_USER_INPUT');
  });
});

describe('removeAppointment', () => {
  it('takes out one of several; the only one stays', async () => {
    const { held, person, commune, other, staff } = await inOffice();
    const second = await makeAppointment({ orgUnitId: commune.id, personId: person.id });
    const input = { id: globalId('Appointment', second.id), expectedVersion: 1 };
    expect(codeOf(await ask(remove, { input }))).toBe('UNAUTHENTICATED');
    const neighbour = await asStaff('ADMINISTRATOR', other.id);
    expect(codeOf(await ask(remove, { input }, neighbour))).toBe('FORBIDDEN');
    const stale = await ask(remove, { input: { ...input, expectedVersion: 5 } }, staff);
    expect(codeOf(stale)).toBe('CONFLICT');
    expect((await ask(remove, { input }, staff)).data.removeAppointment.deletedId).toBe(input.id);
    const only = { id: globalId('Appointment', held.id), expectedVersion: 1 };
    expect(codeOf(await ask(remove, { input: only }, staff))).toBe('BAD_USER_INPUT');
  });

  it('leaves one of two that are taken out at once', async () => {
    const { held, person, commune, staff } = await inOffice();
    const second = await makeAppointment({ orgUnitId: commune.id, personId: person.id });
    const removals = [held, second].map(({ id }) => ({
      input: { id: globalId('Appointment', id), expectedVersion: 1 },
    }));
    const answers = await whileHeld(
      (tx) => tx.person.update({ where: { id: person.id }, data: { workPhone: '0235 3852717' } }),
      () => Promise.all(removals.map((removal) => ask(remove, removal, staff))),
      2,
    );
    expect(answers.map((answer) => codeOf(answer)).sort()).toEqual(['BAD_USER_INPUT', undefined]);
    expect(await db.appointment.count({ where: { personId: person.id } })).toBe(1);
  });
});
