import { expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeOrgUnit, makeStaff, makeUser } from '#test/factories.ts';

useDatabase();

const query = 'query ($id: ID!) { node(id: $id) { __typename id } }';

it('answers null for whatever a reader may not know of, never an error', async () => {
  const unit = await makeOrgUnit();
  const { user } = await makeStaff('EDITOR', unit.id);
  const draft = await makeArticle({ status: 'DRAFT', publishedAt: null });
  const grant = await db.roleGrant.findFirstOrThrow({ where: { userId: user.id } });
  const partner = await db.partnerOrganisation.create({ data: { name: 'Đối tác thử' } });
  const session = await db.session.findFirstOrThrow({ where: { userId: user.id } });
  const person = await db.person.create({ data: { fullName: 'Hồ Thị Ẩn', purpose: 'Thử' } });
  const office = await db.appointment.create({
    data: {
      personId: person.id,
      orgUnitId: unit.id,
      office: 'OFFICER',
      title: 'Cán bộ',
      validFrom: new Date('2016-01-01'),
    },
  });
  const skill = await db.qualification.create({
    data: { personId: person.id, kind: 'COMPUTING', name: 'Tin học' },
  });
  const hidden: [string, string][] = [
    ['Person', person.id],
    ['Appointment', office.id],
    ['Qualification', skill.id],
    ['Article', draft.id],
    ['User', (await makeUser()).id],
    ['RoleGrant', grant.id],
    ['Session', session.id],
    ['PartnerOrganisation', partner.id],
    ['LegacyImport', draft.id],
    ['ImportSuggestion', draft.id],
    ['ArticleVersion', draft.id],
    ['ApiToken', draft.id],
  ];
  for (const [type, id] of hidden) {
    const answer = await ask(query, { id: globalId(type, id) });
    expect({ type, node: answer.data?.node, errors: answer.errors }).toEqual({
      type,
      node: null,
      errors: undefined,
    });
  }
});

it.each(['PollOption', 'Gone'])(
  'refuses the id of a %s, which is signed and no node',
  async (type) => {
    const answer = await ask(query, { id: globalId(type, '1') });
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
  },
);
