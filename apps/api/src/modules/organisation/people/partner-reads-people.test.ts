import { expect, it } from 'vitest';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle } from '#test/factories.ts';
import { partnerReader } from '#test/partner-reader.ts';
import { makeAppointment, makePerson, makeProvince } from '#test/people-factories.ts';

useDatabase();

const holders =
  'query ($id: ID!) { officeHolders(orgUnit: $id) { person { fullName birthYear } } }';
const counts = 'query ($id: ID!) { sensitiveCounts(orgUnit: $id, attribute: RELIGION) { total } }';
const around =
  '{ articles(first: 1) { nodes { byline { name person { fullName } } orgUnit { appointments { title } } } } }';

it('lets a partner read what readers see, with the scope of the organisation', async () => {
  const { root, commune } = await makeProvince();
  const shown = await makePerson({ fullName: 'Hồ Thị Hiện', birthYear: 1980 });
  const hidden = await makePerson({ published: false });
  for (const person of [shown, hidden]) {
    await makeAppointment({ orgUnitId: commune.id, personId: person.id });
  }
  await makeArticle({ orgUnitId: commune.id, bylinePersonId: shown.id });
  const id = globalId('OrgUnit', commune.id);

  const organisation = await partnerReader(root.id, ['organisation:read']);
  expect((await ask(holders, { id }, organisation)).data.officeHolders).toEqual([
    { person: { fullName: 'Hồ Thị Hiện', birthYear: null } },
  ]);
  expect(codeOf(await ask(counts, { id }, organisation))).toBe('FORBIDDEN');

  const news = await partnerReader(root.id, ['articles:read']);
  expect(codeOf(await ask(holders, { id }, news))).toBe('FORBIDDEN');
  // The name stands in the article; the person behind it does not.
  expect((await ask(around, {}, news)).data.articles.nodes).toEqual([
    { byline: { name: 'Hồ Thị Hiện', person: null }, orgUnit: { appointments: [] } },
  ]);
});
