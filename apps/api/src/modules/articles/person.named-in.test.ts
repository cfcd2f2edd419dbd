import { describe, expect, it } from 'vitest';
import { ask, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle } from '#test/factories.ts';
import { asStaff, makeAppointment, makePerson, makeProvince } from '#test/people-factories.ts';

useDatabase();

const query = /* GraphQL */ `
  query ($id: ID!) { person(id: $id) { viewerCan { erase } namedIn { slug title } } }
`;
const exported = /* GraphQL */ `
  mutation ($input: ExportPersonInput!) { exportPerson(input: $input) { json } }
`;
const erase = /* GraphQL */ `
  mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { person { id } } }
`;

const published = { status: 'PUBLISHED', publishedAt: new Date('2020-01-01') } as const;

describe('Person.namedIn', () => {
  it('lists what has her exact name, as far as the viewer sees it, to who may erase her', async () => {
    const { commune, other } = await makeProvince();
    const person = await makePerson({ fullName: 'Hồ Thị Búp' });
    await makeAppointment({ orgUnitId: commune.id, personId: person.id });
    const byline = await makeArticle({ ...published, bylineName: 'HỒ THỊ BÚP' });
    const body = await makeArticle({ ...published, bodyText: 'Chị Hồ Thị Búp phát biểu.' });
    await makeArticle({ ...published, bodyText: 'Chị Hồ Thị Bụp phát biểu.' });
    await makeArticle({
      status: 'DRAFT',
      publishedAt: null,
      orgUnitId: other.id,
      bodyText: 'Chị Hồ Thị Búp, bản nháp.',
    });
    const id = globalId('Person', person.id);
    const staff = await asStaff('ADMINISTRATOR', commune.id);
    const seen = (await ask(query, { id }, staff)).data.person;
    expect(seen.viewerCan.erase).toBe(true);
    expect(seen.namedIn.map(({ slug }: { slug: string }) => slug).sort()).toEqual(
      [byline.slug, body.slug].sort(),
    );
    const { json } = (await ask(exported, { input: { id } }, staff)).data.exportPerson;
    expect(JSON.parse(json).namedIn).toHaveLength(2);
    for (const headers of [
      {},
      await asStaff('EDITOR', commune.id),
      await asStaff('ADMINISTRATOR', other.id),
    ]) {
      const person = (await ask(query, { id }, headers)).data.person;
      expect(person).toEqual({ viewerCan: { erase: false }, namedIn: null });
    }
  });

  it('and the right to erase end where another unit has her in office', async () => {
    const { commune, other } = await makeProvince();
    const person = await makePerson();
    await makeAppointment({ orgUnitId: commune.id, personId: person.id });
    await makeAppointment({ orgUnitId: other.id, personId: person.id });
    const id = globalId('Person', person.id);
    const staff = await asStaff('ADMINISTRATOR', commune.id);
    const seen = (await ask(query, { id }, staff)).data.person;
    expect(seen).toEqual({ viewerCan: { erase: false }, namedIn: null });
    const refused = await ask(erase, { input: { id, expectedVersion: person.version } }, staff);
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(refused.errors?.[0]?.message).toContain(other.name);
  });
});
