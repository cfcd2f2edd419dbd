import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle } from '#test/factories.ts';
import { asStaff, makeAppointment, makePerson, makeProvince } from '#test/people-factories.ts';

useDatabase();

const create = /* GraphQL */ `
  mutation ($input: CreatePersonInput!) {
    createPerson(input: $input) {
      person { id fullName version birthYear appointments { title office version } }
    }
  }
`;
const update = /* GraphQL */ `
  mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { person { fullName version } } }
`;
const erase = /* GraphQL */ `
  mutation ($input: ErasePersonInput!) {
    erasePerson(input: $input) { person { fullName erased birthYear purpose version } }
  }
`;

const newPerson = (unitId: string, more: object = {}) => ({
  fullName: 'Nguyễn Thị  Mẫu',
  birthYear: 1985,
  workPhone: '0235 3852 123',
  purpose: 'Quản lý cán bộ',
  published: true,
  appointment: {
    orgUnit: globalId('OrgUnit', unitId),
    office: 'PRESIDENT',
    title: 'Chủ tịch Hội LHPN xã',
    startsOn: '2021-05-10',
  },
  ...more,
});

const asInput = (id: string, more: object = {}) => ({
  input: {
    id: globalId('Person', id),
    expectedVersion: 1,
    fullName: 'Nguyễn Thị Khác',
    purpose: 'Quản lý cán bộ',
    ...more,
  },
});

/** A published person in office at a unit. */
async function inOffice(orgUnitId: string, data: object = {}) {
  const person = await makePerson({ birthYear: 1979, ...data });
  const appointment = await makeAppointment({ orgUnitId, personId: person.id });
  return { person, appointment };
}

describe('createPerson', () => {
  it('enters a person with her office', async () => {
    const { commune } = await makeProvince();
    const staff = await asStaff('ADMINISTRATOR', commune.id);
    const answer = await ask(create, { input: newPerson(commune.id) }, staff);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.createPerson.person).toMatchObject({
      fullName: 'Nguyễn Thị Mẫu',
      version: 1,
      birthYear: 1985,
      appointments: [{ title: 'Chủ tịch Hội LHPN xã', office: 'PRESIDENT', version: 1 }],
    });
  });

  it('leaves nothing of her in the audit trail', async () => {
    const { commune } = await makeProvince();
    const staff = await asStaff('ADMINISTRATOR', commune.id);
    const { data } = await ask(create, { input: newPerson(commune.id) }, staff);
    const { id, version } = data.createPerson.person;
    const change = { id, expectedVersion: version, fullName: 'Lê Thị Đổi', purpose: 'Khác' };
    await ask(update, { input: change }, staff);
    const entries = await db.auditEntry.findMany({ where: { subjectType: 'Person' } });
    const text = JSON.stringify(entries.map(({ detail }) => detail));
    expect(text).toContain('fullName');
    for (const kept of ['Mẫu', 'Đổi', '1985', '3852', 'Quản lý']) expect(text).not.toContain(kept);
  });

  it('refuses readers, other roles, other units and units it cannot be', async () => {
    const { commune, other } = await makeProvince();
    const input = newPerson(commune.id);
    expect(codeOf(await ask(create, { input }))).toBe('UNAUTHENTICATED');
    for (const role of ['EDITOR', 'STATISTICIAN'] as const) {
      expect(codeOf(await ask(create, { input }, await asStaff(role, commune.id)))).toBe(
        'FORBIDDEN',
      );
    }
    const elsewhere = await asStaff('ADMINISTRATOR', other.id);
    expect(codeOf(await ask(create, { input }, elsewhere))).toBe('FORBIDDEN');
    const staff = await asStaff('ADMINISTRATOR', commune.id);
    const nowhere = newPerson(commune.id, { appointment: null });
    expect(codeOf(await ask(create, { input: nowhere }, staff))).toBe('BAD_USER_INPUT');
    const forged = { ...input, appointment: { ...input.appointment, orgUnit: 'AAAA' } };
    expect(codeOf(await ask(create, { input: forged }, staff))).toBe('BAD_USER_INPUT');
    const early = { ...input.appointment, startsOn: '1930-10-19' };
    expect(codeOf(await ask(create, { input: { ...input, appointment: early } }, staff))).toBe(
      'BAD_USER_INPUT',
    );
    const backwards = { ...input.appointment, endsOn: '2021-05-10' };
    const answer = await ask(create, { input: { ...input, appointment: backwards } }, staff);
    expect(answer.errors?.[0]?.extensions.issues).toEqual([
      { path: ['appointment', 'endsOn'], message: 'Ngày kết thúc phải sau ngày bắt đầu.' },
    ]);
    expect(await db.appointment.count({ where: { orgUnitId: commune.id } })).toBe(0);
  });

  it('refuses numbers of identity cards in every text, and what is too long', async () => {
    const { commune } = await makeProvince();
    const staff = await asStaff('ADMINISTRATOR', commune.id);
    const base = newPerson(commune.id);
    const texts: [string[], object][] = [
      [['fullName'], { ...base, fullName: 'Nguyễn Thị Mẫu 049085001234' }],
      [['purpose'], { ...base, purpose: 'CCCD 049 085 001 234' }],
      [['workEmail'], { ...base, workEmail: '201456789@hoi.test' }],
      [['workPhone'], { ...base, workPhone: '201 456 789' }],
      [
        ['appointment', 'title'],
        { ...base, appointment: { ...base.appointment, title: 'CMND 201456789' } },
      ],
      [
        ['appointment', 'decisionNumber'],
        { ...base, appointment: { ...base.appointment, decisionNumber: '049085001234' } },
      ],
    ];
    for (const [path, input] of texts) {
      const answer = await ask(create, { input }, staff);
      const issue = answer.errors?.[0]?.extensions.issues?.[0];
      expect(issue).toEqual({ path, message: expect.stringContaining('không lưu số giấy tờ') });
    }
    const long = { ...base, fullName: 'a'.repeat(121) };
    expect(codeOf(await ask(create, { input: long }, staff))).toBe('BAD_USER_INPUT');
    const digit = await ask(create, { input: { ...base, fullName: 'Nguyễn Thị 2' } }, staff);
    expect(codeOf(digit)).toBe('BAD_USER_INPUT');
    const blank = await ask(create, { input: { ...base, purpose: ' ' } }, staff);
    expect(codeOf(blank)).toBe('BAD_USER_INPUT');
  });
});

describe('what readers see afresh', () => {
  it('is nothing as long as she is not published', async () => {
    const { commune } = await makeProvince();
    const staff = await asStaff('ADMINISTRATOR', commune.id);
    const input = newPerson(commune.id, { published: false });
    const { data } = await ask(create, { input }, staff);
    const { id } = data.createPerson.person;
    const last = () => db.outboxEvent.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect((await last()).tags).toEqual([]);
    const change = { id, expectedVersion: 1, fullName: 'Lê Thị Mới', purpose: 'Khác' };
    await ask(update, { input: change }, staff);
    expect((await last()).tags).toEqual([]);
    await ask(update, { input: { ...change, expectedVersion: 2, published: true } }, staff);
    expect((await last()).tags).toContain('people');
    await ask(update, { input: { ...change, expectedVersion: 3 } }, staff);
    expect((await last()).tags).toContain('people');
  });
});

describe('updatePerson', () => {
  it('changes once per version and empties what is left out', async () => {
    const { commune } = await makeProvince();
    const { person } = await inOffice(commune.id, { workEmail: 'a@hoi.test' });
    const staff = await asStaff('ADMINISTRATOR', commune.id);
    const first = await ask(update, asInput(person.id), staff);
    expect(first.data.updatePerson.person).toEqual({ fullName: 'Nguyễn Thị Khác', version: 2 });
    expect(await db.person.findUnique({ where: { id: person.id } })).toMatchObject({
      birthYear: null,
      workEmail: '',
      sortName: 'Khác Nguyễn Thị',
      published: false,
    });
    expect(codeOf(await ask(update, asInput(person.id), staff))).toBe('CONFLICT');
  });

  it('is for who keeps the file: where she is in office now, no longer where she was', async () => {
    const { commune, other, province } = await makeProvince();
    const { person, appointment } = await inOffice(commune.id);
    await db.appointment.update({
      where: { id: appointment.id },
      data: { validTo: dateOf('2020-01-01') },
    });
    const former = await asStaff('ADMINISTRATOR', commune.id);
    const file =
      'query ($id: ID!) { person(id: $id) { birthYear viewerCan { update readSensitive } } }';
    const id = globalId('Person', person.id);
    expect((await ask(file, { id }, former)).data.person.birthYear).toBe(1979);
    await makeAppointment({ orgUnitId: other.id, personId: person.id });
    expect((await ask(file, { id }, former)).data.person).toEqual({
      birthYear: null,
      viewerCan: { update: false, readSensitive: false },
    });
    expect(codeOf(await ask(update, asInput(person.id), former))).toBe('FORBIDDEN');
    const above = await asStaff('ADMINISTRATOR', province.id);
    expect((await ask(update, asInput(person.id), above)).errors).toBeUndefined();
  });

  it('hides whom others keep, and tells nothing to readers', async () => {
    const { commune, other } = await makeProvince();
    const { person } = await inOffice(commune.id, { published: false });
    const elsewhere = await asStaff('ADMINISTRATOR', other.id);
    expect(codeOf(await ask(update, asInput(person.id), elsewhere))).toBe('NOT_FOUND');
    expect(codeOf(await ask(update, asInput(person.id)))).toBe('UNAUTHENTICATED');
    const staff = await asStaff('ADMINISTRATOR', commune.id);
    expect(codeOf(await ask(update, asInput(person.id, { id: 'AAAA' }), staff))).toBe('NOT_FOUND');
  });
});

describe('erasePerson and exportPerson', () => {
  const exported = /* GraphQL */ `
    mutation ($input: ExportPersonInput!) { exportPerson(input: $input) { json } }
  `;

  it('gives her everything that is kept, and writes that down', async () => {
    const { commune } = await makeProvince();
    const { person } = await inOffice(commune.id);
    await db.qualification.create({
      data: { personId: person.id, kind: 'LANGUAGE', name: 'Tiếng Co' },
    });
    await db.sensitiveFact.create({
      data: { personId: person.id, attribute: 'ETHNIC_GROUP', value: 'Co' },
    });
    const input = { id: globalId('Person', person.id) };
    expect(codeOf(await ask(exported, { input }))).toBe('UNAUTHENTICATED');
    const statistician = await asStaff('STATISTICIAN', commune.id);
    expect(codeOf(await ask(exported, { input }, statistician))).toBe('FORBIDDEN');
    const { data } = await ask(exported, { input }, await asStaff('ADMINISTRATOR', commune.id));
    expect(JSON.parse(data.exportPerson.json)).toMatchObject({
      person: { fullName: person.fullName, birthYear: 1979, purpose: person.purpose },
      appointments: [{ orgUnit: commune.name, office: 'PRESIDENT', startsOn: '2016-01-01' }],
      qualifications: [{ kind: 'LANGUAGE', name: 'Tiếng Co' }],
      sensitiveFacts: [{ attribute: 'ETHNIC_GROUP', value: 'Co' }],
      deeds: [{ action: 'export-person' }],
    });
  });

  it('empties the row, keeps the offices without a name, and there is no way back', async () => {
    const { commune, root } = await makeProvince();
    const { person, appointment } = await inOffice(commune.id);
    const personId = person.id;
    await db.qualification.create({ data: { personId, kind: 'COMPUTING', name: 'Tin học A' } });
    await db.sensitiveFact.create({ data: { personId, attribute: 'RELIGION', value: 'Không' } });
    const article = await makeArticle({ bylinePersonId: personId });
    const staff = await asStaff('ADMINISTRATOR', commune.id);
    const input = { id: globalId('Person', personId), expectedVersion: 1 };
    const stale = await ask(erase, { input: { ...input, expectedVersion: 2 } }, staff);
    expect(codeOf(stale)).toBe('CONFLICT');
    const answer = await ask(erase, { input }, staff);
    expect(answer.data.erasePerson.person).toEqual({
      fullName: 'đã xóa theo yêu cầu',
      erased: true,
      birthYear: null,
      purpose: '',
      version: 2,
    });
    expect(await db.qualification.count({ where: { personId } })).toBe(0);
    expect(await db.sensitiveFact.count({ where: { personId } })).toBe(0);
    expect(await db.appointment.count({ where: { id: appointment.id } })).toBe(1);
    const byline = await db.article.findUnique({ where: { id: article.id } });
    expect(byline?.bylinePersonId).toBeNull();
    const everything = await asStaff('ADMINISTRATOR', root.id);
    expect(codeOf(await ask(update, asInput(personId, { expectedVersion: 2 }), everything))).toBe(
      'BAD_USER_INPUT',
    );
    const query = 'query ($id: ID!) { person(id: $id) { fullName } }';
    expect((await ask(query, { id: input.id })).data.person).toBeNull();
  });

  it('refuses while she is in office elsewhere too, readers and other units', async () => {
    const { commune, other, province } = await makeProvince();
    const { person } = await inOffice(commune.id);
    await makeAppointment({ orgUnitId: other.id, personId: person.id });
    const input = { id: globalId('Person', person.id), expectedVersion: 1 };
    expect(codeOf(await ask(erase, { input }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(erase, { input }, await asStaff('EDITOR', commune.id)))).toBe(
      'FORBIDDEN',
    );
    const one = await asStaff('ADMINISTRATOR', commune.id);
    expect(codeOf(await ask(erase, { input }, one))).toBe('FORBIDDEN');
    const above = await asStaff('ADMINISTRATOR', province.id);
    expect((await ask(erase, { input }, above)).errors).toBeUndefined();
  });
});

describe('qualifications', () => {
  const add = /* GraphQL */ `
    mutation ($input: AddQualificationInput!) {
      addQualification(input: $input) { person { qualifications { id kind name obtainedOn } } }
    }
  `;
  const remove = /* GraphQL */ `
    mutation ($input: RemoveQualificationInput!) {
      removeQualification(input: $input) { person { qualifications { id } } }
    }
  `;

  it('are added and removed by who keeps the file', async () => {
    const { commune, other } = await makeProvince();
    const { person } = await inOffice(commune.id);
    const input = {
      person: globalId('Person', person.id),
      kind: 'POLITICAL_THEORY',
      name: 'Cao cấp lý luận chính trị',
      obtainedOn: '2018-06-01',
    };
    const staff = await asStaff('ADMINISTRATOR', commune.id);
    const elsewhere = await asStaff('ADMINISTRATOR', other.id);
    expect(codeOf(await ask(add, { input }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(add, { input }, elsewhere))).toBe('FORBIDDEN');
    const number = { ...input, name: 'Bằng số 201456789' };
    expect(codeOf(await ask(add, { input: number }, staff))).toBe('BAD_USER_INPUT');
    const { data } = await ask(add, { input }, staff);
    const [added] = data.addQualification.person.qualifications;
    expect(added).toMatchObject({ kind: 'POLITICAL_THEORY', obtainedOn: '2018-06-01' });
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    expect((await ask(node, { id: added.id })).data.node).toBeNull();
    expect((await ask(node, { id: added.id }, elsewhere)).data.node).toBeNull();
    expect(codeOf(await ask(remove, { input: { id: added.id } }, elsewhere))).toBe('NOT_FOUND');
    const removed = await ask(remove, { input: { id: added.id } }, staff);
    expect(removed.data.removeQualification.person.qualifications).toEqual([]);
  });
});
