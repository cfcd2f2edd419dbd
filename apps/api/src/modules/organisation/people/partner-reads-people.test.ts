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

it('lets a partner read what readers see of people, and nothing of what is counted of them', async () => {
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
  expect((await ask(holders, { id }, news)).data).toEqual(
    (await ask(holders, { id }, organisation)).data,
  );
  expect(codeOf(await ask(counts, { id }, news))).toBe('FORBIDDEN');
  expect((await ask(around, {}, news)).data.articles.nodes).toEqual([
    {
      byline: { name: 'Hồ Thị Hiện', person: { fullName: 'Hồ Thị Hiện' } },
      orgUnit: { appointments: [{ title: expect.any(String) }] },
    },
  ]);
});
