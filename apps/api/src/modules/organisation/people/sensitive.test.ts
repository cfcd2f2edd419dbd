import { describe, expect, it } from 'vitest';
import { settleUnits } from '#modules/organisation/units/unit-versions.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { asStaff, makeAppointment, makePerson, makeProvince } from '#test/people-factories.ts';

useDatabase();

const set = /* GraphQL */ `
  mutation ($input: SetSensitiveFactInput!) {
    setSensitiveFact(input: $input) { person { sensitiveFacts { attribute value } } }
  }
`;
const counts = /* GraphQL */ `
  query ($orgUnit: ID!, $asOf: Date) {
    sensitiveCounts(orgUnit: $orgUnit, attribute: ETHNIC_GROUP, asOf: $asOf) {
      asOf total values { value count }
    }
  }
`;
const read = /* GraphQL */ `
  query ($id: ID!) { person(id: $id) { fullName sensitiveFacts { attribute value } } }
`;

/** Office holders of a unit, so many with each value. */
async function holdersWith(orgUnitId: string, values: Record<string, number>): Promise<void> {
  for (const [value, count] of Object.entries(values)) {
    for (let n = 0; n < count; n++) {
      const { id: personId } = await makePerson();
      await makeAppointment({ orgUnitId, personId });
      if (value) {
        await db.sensitiveFact.create({ data: { personId, attribute: 'ETHNIC_GROUP', value } });
      }
    }
  }
}

/** Puts a unit below another one from a day on. */
async function moveBelow(unitId: string, parentId: string, day: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id: _id, ...state } = await tx.orgUnitVersion.findFirstOrThrow({ where: { unitId } });
    await tx.orgUnitVersion.updateMany({ where: { unitId }, data: { validTo: dateOf(day) } });
    await tx.orgUnitVersion.create({ data: { ...state, parentId, validFrom: dateOf(day) } });
    await settleUnits(tx);
  });
}

describe('sensitive facts', () => {
  it('are set by who keeps the file and read one by one by statisticians of her unit', async () => {
    const { commune, other } = await makeProvince();
    const person = await makePerson();
    await makeAppointment({ orgUnitId: commune.id, personId: person.id });
    const input = { person: globalId('Person', person.id), attribute: 'ETHNIC_GROUP', value: 'Co' };
    expect(codeOf(await ask(set, { input }))).toBe('UNAUTHENTICATED');
    const statistician = await asStaff('STATISTICIAN', commune.id);
    expect(codeOf(await ask(set, { input }, statistician))).toBe('FORBIDDEN');
    const neighbour = await asStaff('ADMINISTRATOR', other.id);
    expect(codeOf(await ask(set, { input }, neighbour))).toBe('FORBIDDEN');
    const staff = await asStaff('ADMINISTRATOR', commune.id);
    const numbers = { ...input, value: '049085001234' };
    expect(codeOf(await ask(set, { input: numbers }, staff))).toBe('BAD_USER_INPUT');
    const long = { ...input, value: 'a'.repeat(61) };
    expect(codeOf(await ask(set, { input: long }, staff))).toBe('BAD_USER_INPUT');
    const { data } = await ask(set, { input }, staff);
    const facts = [{ attribute: 'ETHNIC_GROUP', value: 'Co' }];
    expect(data.setSensitiveFact.person.sensitiveFacts).toEqual(facts);
    const entry = await db.auditEntry.findFirst({ where: { action: 'set-sensitive-fact' } });
    expect(entry?.detail).toEqual({ attribute: 'ETHNIC_GROUP' });

    const variables = { id: input.person };
    expect((await ask(read, variables, statistician)).data.person.sensitiveFacts).toEqual(facts);
    for (const headers of [
      {},
      neighbour,
      await asStaff('STATISTICIAN', other.id),
      await asStaff('EDITOR', commune.id),
    ]) {
      const answer = await ask(read, variables, headers);
      expect(answer.data.person).toEqual({ fullName: person.fullName, sensitiveFacts: null });
    }
    const gone = await ask(set, { input: { ...input, value: '' } }, staff);
    expect(gone.data.setSensitiveFact.person.sensitiveFacts).toEqual([]);
  });

  it('can be named by no filter and no order', async () => {
    const { data } = await ask(
      '{ __schema { types { name inputFields { name } enumValues { name } } } }',
      {},
      await asStaff('ADMINISTRATOR', (await makeProvince()).root.id),
    );
    const named: string[] = data.__schema.types
      .filter(({ name }: { name: string }) => /Filter|Order/.test(name))
      .flatMap((type: { inputFields?: { name: string }[]; enumValues?: { name: string }[] }) =>
        [...(type.inputFields ?? []), ...(type.enumValues ?? [])].map(({ name }) => name),
      );
    expect(named).toContain('office');
    expect(named.filter((name) => /ethnic|religio|party|sensitive/i.test(name))).toEqual([]);
  });
});

describe('sensitiveCounts', () => {
  it('counts the office holders below a unit on a day, for statisticians to the last one', async () => {
    const { province, commune, other } = await makeProvince();
    await holdersWith(commune.id, { Kinh: 6, Co: 2, '': 1 });
    await holdersWith(other.id, { Kinh: 1 });
    const orgUnit = globalId('OrgUnit', province.id);
    const staff = await asStaff('STATISTICIAN', province.id);
    const { data } = await ask(counts, { orgUnit }, staff);
    expect(data.sensitiveCounts).toEqual({
      asOf: expect.any(String),
      total: 10,
      values: [
        { value: 'Kinh', count: 7 },
        { value: 'Co', count: 2 },
        { value: null, count: 1 },
      ],
    });
    const before = await ask(counts, { orgUnit, asOf: '2015-12-31' }, staff);
    expect(before.data.sensitiveCounts).toEqual({ asOf: '2015-12-31', total: 0, values: [] });
  });

  it('counts a person with two offices once', async () => {
    const { province, commune } = await makeProvince();
    const { id: personId } = await makePerson();
    await makeAppointment({ orgUnitId: commune.id, personId });
    await makeAppointment({ orgUnitId: province.id, personId });
    const orgUnit = globalId('OrgUnit', province.id);
    const staff = await asStaff('STATISTICIAN', province.id);
    expect((await ask(counts, { orgUnit }, staff)).data.sensitiveCounts.total).toBe(1);
  });

  it('keeps small counts back where somebody counted is out of the power to read single facts', async () => {
    const { province, commune, other } = await makeProvince();
    const hamlet = await makeOrgUnit({ kind: 'BRANCH', parentId: commune.id });
    await holdersWith(hamlet.id, { Kinh: 7, Co: 2, Cadong: 4 });
    await moveBelow(hamlet.id, other.id, '2019-01-01');
    const variables = { orgUnit: globalId('OrgUnit', commune.id), asOf: '2018-12-31' };
    const former = await ask(counts, variables, await asStaff('STATISTICIAN', commune.id));
    expect(former.data.sensitiveCounts).toEqual({
      asOf: '2018-12-31',
      total: 13,
      values: [
        { value: 'Kinh', count: 7 },
        { value: 'Cadong', count: null },
        { value: 'Co', count: null },
      ],
    });
    const above = await ask(counts, variables, await asStaff('STATISTICIAN', province.id));
    expect(above.data.sensitiveCounts.values.map((v: { count: number }) => v.count)).toEqual([
      7, 4, 2,
    ]);
    const today = { orgUnit: variables.orgUnit };
    const now = await ask(counts, today, await asStaff('STATISTICIAN', commune.id));
    expect(now.data.sensitiveCounts).toMatchObject({ total: 0, values: [] });
  });

  it('tells nothing of single persons by the difference between two days', async () => {
    const { commune, other } = await makeProvince();
    const hamlet = await makeOrgUnit({ kind: 'BRANCH', parentId: commune.id });
    await holdersWith(hamlet.id, { Kinh: 7, Co: 6 });
    const leaver = await db.sensitiveFact.findFirstOrThrow({
      where: { value: 'Co', person: { appointments: { some: { orgUnitId: hamlet.id } } } },
    });
    await db.appointment.updateMany({
      where: { personId: leaver.personId },
      data: { validTo: dateOf('2018-03-10') },
    });
    await moveBelow(hamlet.id, other.id, '2019-01-01');
    const orgUnit = globalId('OrgUnit', commune.id);
    const staff = await asStaff('STATISTICIAN', commune.id);
    const answers = [];
    for (const asOf of ['2018-03-09', '2018-03-10', '2018-06-30', '2018-12-31']) {
      const { data } = await ask(counts, { orgUnit, asOf }, staff);
      answers.push(data.sensitiveCounts);
    }
    const told = {
      asOf: '2017-12-31',
      total: 13,
      values: [
        { value: 'Kinh', count: 7 },
        { value: 'Co', count: 6 },
      ],
    };
    expect(answers).toEqual([told, told, told, told]);
  });

  it('counts nobody beside the viewer’s own whose facts would be the difference', async () => {
    const { commune, other } = await makeProvince();
    const hamlet = await makeOrgUnit({ kind: 'BRANCH', parentId: commune.id });
    await holdersWith(commune.id, { Kinh: 9 });
    await holdersWith(hamlet.id, { Kinh: 1 });
    await moveBelow(hamlet.id, other.id, '2019-01-01');
    const variables = { orgUnit: globalId('OrgUnit', commune.id), asOf: '2018-12-31' };
    const { data } = await ask(counts, variables, await asStaff('STATISTICIAN', commune.id));
    expect(data.sensitiveCounts).toEqual({ asOf: null, total: null, values: [] });
  });

  it('is nothing for readers, other roles and other units', async () => {
    const { commune, other } = await makeProvince();
    const variables = { orgUnit: globalId('OrgUnit', commune.id) };
    for (const headers of [
      {},
      await asStaff('EDITOR', commune.id),
      await asStaff('STATISTICIAN', other.id),
    ]) {
      expect(codeOf(await ask(counts, variables, headers))).toBe('NOT_FOUND');
    }
    const staff = await asStaff('STATISTICIAN', commune.id);
    expect(codeOf(await ask(counts, { orgUnit: 'AAAA' }, staff))).toBe('NOT_FOUND');
    expect(codeOf(await ask(counts, { ...variables, asOf: '2021-13-01' }, staff))).toBe(
      'BAD_USER_INPUT',
    );
  });
});
