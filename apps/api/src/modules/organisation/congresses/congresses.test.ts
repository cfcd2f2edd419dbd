import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { unique } from '#test/factories.ts';
import { asStaff, makeAppointment, makePerson, makeProvince } from '#test/people-factories.ts';

useDatabase();

const create = /* GraphQL */ `
  mutation ($input: CreateCongressInput!) {
    createCongress(input: $input) {
      congress {
        id slug roman termText termFrom termTo heldFrom heldTo summoned attended version
        documents { title number issuedOn url }
      }
    }
  }
`;
const update = /* GraphQL */ `
  mutation ($input: UpdateCongressInput!) {
    updateCongress(input: $input) {
      congress { slug roman termText results version documents { title } }
    }
  }
`;
const remove = /* GraphQL */ `
  mutation ($input: DeleteCongressInput!) { deleteCongress(input: $input) { deletedId } }
`;
const addDelegate = /* GraphQL */ `
  mutation ($input: AddDelegateInput!) {
    addDelegate(input: $input) { delegate { id kind attended orgUnit { name } congress { version } } }
  }
`;
const updateDelegate = /* GraphQL */ `
  mutation ($input: UpdateDelegateInput!) {
    updateDelegate(input: $input) { delegate { kind attended congress { version } } }
  }
`;
const removeDelegate = /* GraphQL */ `
  mutation ($input: RemoveDelegateInput!) {
    removeDelegate(input: $input) { congress { version delegates { totalCount } } }
  }
`;

const congressOf = (unitId: string, more: object = {}) => ({
  input: {
    orgUnit: globalId('OrgUnit', unitId),
    ordinal: 14,
    termFrom: '2021-10-06',
    termTo: '2025-07-01',
    heldFrom: '2021-10-05',
    heldTo: '2021-10-06',
    place: 'Hội trường tỉnh',
    summoned: 250,
    attended: 248,
    documents: [{ title: 'Nghị quyết Đại hội', number: '01-NQ/ĐH', issuedOn: '2021-10-06' }],
    ...more,
  },
});

async function withCongress() {
  const units = await makeProvince();
  const congress = await db.congress.create({
    data: {
      orgUnitId: units.province.id,
      ordinal: 14,
      slug: unique('dai-hoi'),
      termFrom: dateOf('2021-10-06'),
    },
  });
  const staff = await asStaff('ADMINISTRATOR', units.province.id);
  const person = await makePerson();
  await makeAppointment({ orgUnitId: units.commune.id, personId: person.id });
  return { ...units, congress, staff, person };
}

describe('createCongress', () => {
  it('enters a congress with its term and documents', async () => {
    const { province } = await makeProvince();
    const staff = await asStaff('ADMINISTRATOR', province.id);
    const answer = await ask(create, congressOf(province.id), staff);
    expect(answer.errors).toBeUndefined();
    const { congress } = answer.data.createCongress;
    expect(congress).toMatchObject({
      slug: `dai-hoi-xiv-${province.slug}`,
      roman: 'XIV',
      termText: '2021–2025',
      heldFrom: '2021-10-05',
      heldTo: '2021-10-06',
      summoned: 250,
      version: 1,
      documents: [
        { title: 'Nghị quyết Đại hội', number: '01-NQ/ĐH', issuedOn: '2021-10-06', url: '' },
      ],
    });
    const again = await ask(create, congressOf(province.id), staff);
    expect(again.errors?.[0]?.extensions.issues).toEqual([
      { path: ['ordinal'], message: 'Đơn vị đã có đại hội lần thứ XIV.' },
    ]);
    const taken = await ask(
      create,
      congressOf(province.id, { ordinal: 15, slug: congress.slug }),
      staff,
    );
    expect(taken.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['slug']);
  });

  it('refuses readers, other roles and units, and what does not agree', async () => {
    const { province, commune } = await makeProvince();
    expect(codeOf(await ask(create, congressOf(province.id)))).toBe('UNAUTHENTICATED');
    const below = await asStaff('ADMINISTRATOR', commune.id);
    expect(codeOf(await ask(create, congressOf(province.id), below))).toBe('FORBIDDEN');
    const editor = await asStaff('EDITOR', province.id);
    expect(codeOf(await ask(create, congressOf(province.id), editor))).toBe('FORBIDDEN');
    const staff = await asStaff('ADMINISTRATOR', province.id);
    const wrong: [string, object][] = [
      ['ordinal', { ordinal: 0 }],
      ['ordinal', { ordinal: 400 }],
      ['termTo', { termTo: '2021-10-06' }],
      ['heldTo', { heldTo: '2021-10-04' }],
      ['attended', { attended: 251 }],
      ['summoned', { summoned: -1, attended: null }],
      ['place', { place: 'CCCD 049085001234' }],
      ['results', { results: 'Bầu chị A, số 201456789' }],
      ['results', { results: 'a'.repeat(10_001) }],
      ['orgUnit', { orgUnit: 'AAAA' }],
      ['documents', { documents: [{ title: 'Tệp', url: 'javascript:alert(1)' }] }],
    ];
    for (const [field, more] of wrong) {
      const answer = await ask(create, congressOf(province.id, more), staff);
      expect(answer.errors?.[0]?.extensions.issues?.[0]?.path[0], field).toBe(field);
    }
    expect(await db.congress.count({ where: { orgUnitId: province.id } })).toBe(0);
  });
});

describe('updateCongress and deleteCongress', () => {
  it('change once per version and keep the address', async () => {
    const { congress, staff, commune } = await withCongress();
    const input = {
      id: globalId('Congress', congress.id),
      expectedVersion: 1,
      ordinal: 15,
      termFrom: '2025-10-01',
      results: 'Bầu Ban Chấp hành gồm 45 ủy viên.',
      documents: [{ title: 'Báo cáo chính trị' }, { title: 'Nghị quyết' }],
    };
    const { data } = await ask(update, { input }, staff);
    expect(data.updateCongress.congress).toEqual({
      slug: congress.slug,
      roman: 'XV',
      termText: 'từ 2025',
      results: 'Bầu Ban Chấp hành gồm 45 ủy viên.',
      version: 2,
      documents: [{ title: 'Báo cáo chính trị' }, { title: 'Nghị quyết' }],
    });
    expect(codeOf(await ask(update, { input }, staff))).toBe('CONFLICT');
    expect(codeOf(await ask(update, { input }))).toBe('UNAUTHENTICATED');
    const below = await asStaff('ADMINISTRATOR', commune.id);
    expect(codeOf(await ask(update, { input }, below))).toBe('FORBIDDEN');
    expect(codeOf(await ask(update, { input: { ...input, id: 'AAAA' } }, staff))).toBe('NOT_FOUND');
  });

  it('keep what something belongs to', async () => {
    const { congress, staff, province } = await withCongress();
    const held = await makeAppointment({ orgUnitId: province.id, congressId: congress.id });
    const input = { id: globalId('Congress', congress.id), expectedVersion: 1 };
    expect(codeOf(await ask(remove, { input }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(remove, { input }, staff))).toBe('BAD_USER_INPUT');
    await db.appointment.delete({ where: { id: held.id } });
    expect((await ask(remove, { input }, staff)).data.deleteCongress.deletedId).toBe(input.id);
  });
});

describe('delegates', () => {
  it('are entered, changed and taken out with the congress’s version', async () => {
    const { congress, staff, person, commune } = await withCongress();
    const input = {
      congress: globalId('Congress', congress.id),
      person: globalId('Person', person.id),
      orgUnit: globalId('OrgUnit', commune.id),
      kind: 'ELECTED',
    };
    const { data } = await ask(addDelegate, { input }, staff);
    const { id, ...made } = data.addDelegate.delegate;
    expect(made).toEqual({
      kind: 'ELECTED',
      attended: false,
      orgUnit: { name: commune.name },
      congress: { version: 2 },
    });
    const twice = await ask(addDelegate, { input }, staff);
    expect(twice.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['person']);
    const change = { id, expectedVersion: 2, kind: 'APPOINTED', attended: true };
    const changed = await ask(updateDelegate, { input: change }, staff);
    expect(changed.data.updateDelegate.delegate).toEqual({
      kind: 'APPOINTED',
      attended: true,
      congress: { version: 3 },
    });
    expect(codeOf(await ask(updateDelegate, { input: change }, staff))).toBe('CONFLICT');
    const taken = await ask(removeDelegate, { input: { id, expectedVersion: 3 } }, staff);
    expect(taken.data.removeDelegate.congress).toEqual({
      version: 4,
      delegates: { totalCount: 0 },
    });
  });

  it('refuse readers, other units, people whose file others keep, and unknown units', async () => {
    const { congress, staff, person, commune, province } = await withCongress();
    const input = {
      congress: globalId('Congress', congress.id),
      person: globalId('Person', person.id),
      kind: 'ELECTED',
    };
    expect(codeOf(await ask(addDelegate, { input }))).toBe('UNAUTHENTICATED');
    const below = await asStaff('ADMINISTRATOR', commune.id);
    expect(codeOf(await ask(addDelegate, { input }, below))).toBe('FORBIDDEN');
    const hidden = await makePerson({ published: false });
    const unknown = { ...input, person: globalId('Person', hidden.id) };
    expect(codeOf(await ask(addDelegate, { input: unknown }, staff))).toBe('NOT_FOUND');
    const nowhere = { ...input, orgUnit: globalId('OrgUnit', hidden.id) };
    expect(codeOf(await ask(addDelegate, { input: nowhere }, staff))).toBe('BAD_USER_INPUT');
    const { data } = await ask(addDelegate, { input }, staff);
    const { id } = data.addDelegate.delegate;
    expect(codeOf(await ask(removeDelegate, { input: { id, expectedVersion: 2 } }, below))).toBe(
      'FORBIDDEN',
    );
    expect(codeOf(await ask(removeDelegate, { input: { id, expectedVersion: 2 } }))).toBe(
      'UNAUTHENTICATED',
    );
    const editor = await asStaff('EDITOR', province.id);
    expect(codeOf(await ask(removeDelegate, { input: { id, expectedVersion: 2 } }, editor))).toBe(
      'FORBIDDEN',
    );
  });
});

describe('reading congresses', () => {
  const query = /* GraphQL */ `
    query ($slug: String!, $unit: ID!) {
      congress(slug: $slug) {
        roman version viewerCan { update }
        delegates { totalCount nodes { person { fullName } } }
        committees { kind } orgUnit { slug }
      }
      congresses(orgUnit: $unit) { totalCount nodes { slug } }
      orgUnit(id: $unit) { congresses { slug } }
    }
  `;

  it('shows readers everything but unpublished delegates', async () => {
    const { congress, province, person, commune, staff } = await withCongress();
    const hidden = await makePerson({ fullName: 'Hồ Thị Ẩn', published: false });
    await makeAppointment({ orgUnitId: commune.id, personId: hidden.id });
    for (const personId of [person.id, hidden.id]) {
      await db.congressDelegate.create({
        data: { congressId: congress.id, personId, kind: 'ELECTED' },
      });
    }
    const variables = { slug: congress.slug, unit: globalId('OrgUnit', province.id) };
    const reader = (await ask(query, variables)).data;
    expect(reader.congress).toEqual({
      roman: 'XIV',
      version: null,
      viewerCan: { update: false },
      delegates: { totalCount: 1, nodes: [{ person: { fullName: person.fullName } }] },
      committees: [],
      orgUnit: { slug: province.slug },
    });
    expect(reader.congresses).toEqual({ totalCount: 1, nodes: [{ slug: congress.slug }] });
    expect(reader.orgUnit.congresses).toEqual([{ slug: congress.slug }]);
    const inside = (await ask(query, variables, staff)).data.congress;
    expect(inside.delegates.totalCount).toBe(2);
    expect(inside).toMatchObject({ version: 1, viewerCan: { update: true } });
    expect((await ask(query, { ...variables, slug: 'khong-co' })).data.congress).toBeNull();
  });

  it('refuses a cursor that is none', async () => {
    const { congress } = await withCongress();
    const page =
      'query ($s: String!, $a: String) { congress(slug: $s) { delegates(after: $a) { totalCount } } }';
    const forged = Buffer.from(JSON.stringify(['x', congress.id])).toString('base64url');
    expect(codeOf(await ask(page, { s: congress.slug, a: forged }))).toBe('BAD_USER_INPUT');
  });
});
